import { describe, expect, test } from 'vitest';
import { digestOf } from '../sources/snapshots/digest.ts';
import { withReport } from './test-kit.ts';

const LOG =
  'The chief of the service said: “We counted three boats and a shed, and we do not know yet how the fire began.”\n\n' +
  'The harbour may stay closed until the end of the week. It was not a military exercise.\n';
const REVIEW = 'content/reports/fire/reviews/fire.md';

interface Case {
  body?: string;
  shows?: string;
  phrases?: string[];
  /** The text that is kept of the source; null where none is. */
  text?: string | null;
  extent?: 'full' | 'passages';
  language?: string;
  /** More front matter of the review. */
  more?: string;
  /** A second source without a text. */
  other?: boolean;
}

/** What `sic check` says of the quotations of a review. */
async function check(given: Case): Promise<string[]> {
  const {
    body = '',
    shows = 'It says so.',
    phrases = [],
    text = LOG,
    extent = 'full',
    language = 'en',
  } = given;
  const snapshot =
    text === null ? '' : `snapshot: { sha256: '${digestOf(Buffer.from(text))}', extent: ${extent} }\n`;
  const record = (more: string): string =>
    `---\npublisher: Fire service\ntitle: What the log of the night has\naddress: https://fire.example/\n` +
    `published: '2019-05-08'\nread: '2019-05-08'\nlanguage: ${language}\n${more}---\n`;
  const other = given.other === true ? `  - { source: radio, stance: context, shows: It says so. }\n` : '';
  const place = withReport({
    'content/sources/fire-service.md': record(snapshot),
    'content/sources/radio.md': record(''),
    ...(text !== null && { 'content/sources/fire-service.txt': text }),
    [REVIEW]:
      `---\nwords: A fire destroyed three boats in the harbour on Monday\nrating: supported\nreviewed: '2019-05-08'\n` +
      `evidence:\n  - source: fire-service\n    stance: supports\n    shows: ${JSON.stringify(shows)}\n` +
      `    phrases: ${JSON.stringify(phrases)}\n${other}${given.more ?? ''}---\n${body}\n`,
  });
  await place.sic('review', 'accept', '--all');
  const { out } = await place.sic('check', 'fire');
  return out.split('\n').filter((line) => /\[(?!missing-date|unconfirmed)/.test(line));
}

const misquotation = (place: string, ...told: string[]): unknown[] => [
  expect.stringMatching(new RegExp(`^${REVIEW}:${place} error .*${told.join('.*')}.*\\[misquotation\\]$`)),
];

describe('in the reasoning, a quotation', () => {
  test.each([
    ['of the source to the letter', 'They say “We counted three boats and a shed” there.'],
    ['of the article', 'The article says “A fire destroyed three boats in the harbour on Monday”.'],
    ['with other typography', 'They say "we counted three boats and a shed, and we do not know yet".'],
    ['with words left out', 'They say “We counted three boats … and we do not know yet how the fire began”.'],
    ['with words put in', 'They say “We counted three boats and a shed [in the harbour]”.'],
    ['inside another', 'He writes ‘The chief of the service said: “We counted three boats and a shed”’.'],
    ['of a word or two, for distance', 'This “disaster” was no “great fire” at all.'],
    ['of the title of the source', 'It is called “What the log of the night has”.'],
    ['of a definition of the scale', 'We chose it since “It nearly holds.” does not fit.'],
    ['that is code', 'The file has `“We counted four boats and a shed”` in it.'],
    ['in raw HTML', 'See <span title="We counted four boats and a shed">this</span>.'],
    ['as a block quote', '> We counted three boats and a shed, and we do not know yet how the fire began.'],
    [
      'as a signed block quote',
      '> The harbour may stay closed until the end of the week.\n> — Fire service, log',
    ],
    ['with emphasis', 'They say “We counted *three* boats and a **shed**”.'],
  ])('%s passes', async (_, body) => {
    expect(await check({ body })).toEqual([]);
  });

  test.each([
    [
      'with another number',
      'One.\n\nThey say “We counted four boats and a shed”.',
      '13:10',
      '“four” → “three”',
    ],
    ['without its “not”', 'They say “and we do know yet how the fire began”.', '11:10', '“not” is missing'],
    [
      'with another modal',
      'It says “The harbour will stay closed until the end of the week”.',
      '11:9',
      '“will” → “may”',
    ],
    ['with another word', 'They say “It was not a military exorcism”.', '11:10', 'exorcism'],
    [
      'of the article, with another number',
      'It says “A fire destroyed two boats in the harbour”.',
      '11:9',
      'the article',
      '“two” → “three”',
    ],
    [
      'in a block quote',
      '> We counted four boats and a shed, and we do not know yet.',
      '11:3',
      '“four” → “three”',
    ],
    [
      'inside a link',
      'See [“We counted four boats and a shed”](https://fire.example/).',
      '11:6',
      '“four” → “three”',
    ],
    [
      'behind an escape and a code',
      '\\* and &quot;We counted four boats and a shed&quot;',
      '11:8',
      '“four” → “three”',
    ],
    ['in a list', '- one\n- “We counted four boats and a shed”', '12:3', '“four” → “three”'],
  ])('%s is an error, with what differs', async (_, body, place, ...told) => {
    expect(await check({ body })).toEqual(misquotation(place, ...told));
  });

  test('that stands nowhere is an error where all that it could come from is at hand', async () => {
    const body = 'They say “the pumps of the town were much too weak”.';
    expect(await check({ body })).toEqual(
      misquotation('11:10', 'stands neither in the article nor in a source'),
    );
  });

  test.each<[string, Case]>([
    ['a source has no text', { other: true }],
    ['only passages are kept', { extent: 'passages' }],
    ['the source is in another language', { language: 'tr' }],
    [
      'the reasoning links to a page elsewhere',
      { body: 'As [they](https://x.example/) say, “the pumps of the town were weak”.' },
    ],
    ['nothing is kept', { text: null }],
  ])('that stands nowhere passes where %s', async (_, given) => {
    expect(await check({ body: 'They say “the pumps of the town were much too weak”.', ...given })).toEqual(
      [],
    );
  });

  test('of a phrase that the evidence records passes, though the article has other words', async () => {
    const given = {
      text: null,
      body: 'The log has “the fire destroyed four boats in the harbour on Monday”; the article has “three boats”.',
    };
    expect(await check(given)).toEqual(misquotation('11:13', 'the article'));
    const phrases = ['the fire destroyed four boats'];
    expect(await check({ ...given, phrases })).toEqual([]);
  });

  test('that alters a phrase is an error, whatever else it has', async () => {
    const given = { text: null, phrases: ['the pumps were not strong enough'] };
    expect(
      await check({ ...given, body: 'They say “the pumps were strong enough for a fire so small”.' }),
    ).toEqual(misquotation('11:10', '“not” is missing'));
    expect(
      await check({ ...given, body: 'They say “the pumps were not strong enough for a fire so small”.' }),
    ).toEqual([]);
  });
});

describe('in the evidence,', () => {
  test('a phrase that is in the source passes, whatever its typography', async () => {
    expect(await check({ phrases: ['We counted three boats', 'until the end of the week.'] })).toEqual([]);
  });

  test('a phrase with another word is an error at its place', async () => {
    expect(await check({ phrases: ['three boats', 'stay closed until the end of the month'] })).toEqual(
      misquotation('\\d+:\\d+', 'fire-service', '“month” → “week”'),
    );
  });

  test('a phrase that the whole text lacks is an error, however short', async () => {
    expect(await check({ phrases: ['pumps'] })).toEqual(
      misquotation('9:15', 'does not have the words “pumps”'),
    );
    expect(await check({ phrases: ['pumps'], extent: 'passages' })).toEqual([]);
    expect(await check({ phrases: ['pumps'], text: null })).toEqual([]);
  });

  test('what it is said to show is compared as well', async () => {
    expect(await check({ shows: 'Says “We counted three boats and a shed”.' })).toEqual([]);
    expect(await check({ shows: 'Says “We counted nine boats and a shed”.' })).toEqual(
      misquotation('8:12', '“nine” → “three”'),
    );
  });

  test('the note on a comparison is compared as well', async () => {
    const more = 'quotation: { checked: verbatim, note: “We counted nine boats and a shed” }\n';
    expect(await check({ more })).toEqual(misquotation('\\d+:\\d+', '“nine” → “three”'));
  });
});

test('a source that the reasoning links to counts as one of the review', async () => {
  const text = 'The pumps of the town were much too weak.\n';
  const files = (words: string) => ({
    'content/sources/pumps.txt': text,
    'content/sources/pumps.md': `---\npublisher: P\naddress: https://p.example/\npublished: '2019'\nread: '2019-05-08'\nsnapshot: { sha256: '${digestOf(Buffer.from(text))}' }\n---\n`,
    [REVIEW]: `---\nwords: Nobody was hurt.\n---\nAs [they say](/sources/pumps/), “${words}”.\n`,
  });
  const of = async (words: string) => (await withReport(files(words)).sic('check', 'fire')).out;
  expect(await of('The pumps of the town were much too weak')).not.toContain('misquotation');
  expect(await of('The pumps of the town were never too weak')).toMatch(
    /fire\.md:4:\d+ error .*\[misquotation\]/,
  );
});

test('a review that quotes nothing passes', async () => {
  expect(await check({})).toEqual([]);
});
