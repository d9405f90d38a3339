import { describe, expect, test } from 'vitest';
import { anchorsSchema, type Anchors } from '../../schemas/anchors.ts';
import { ARTICLE, review, withReport, type Workplace } from '../test-kit.ts';

const FOLDER = 'content/reports/fire';
const WORDS = 'A fire destroyed three boats in the harbour on Monday';

const anchors = (place: Workplace): Anchors =>
  anchorsSchema.parse(JSON.parse(place.read(`${FOLDER}/anchors.json`)));
const withReviews = (): Workplace =>
  withReport({
    [`${FOLDER}/reviews/fire.md`]: review(),
    [`${FOLDER}/reviews/hurt.md`]: review({ words: 'Nobody was hurt' }),
  });

describe('confirming', () => {
  test('writes words, place, context, article and rating', async () => {
    const place = withReviews();
    const { out, code } = await place.sic('review', 'accept', 'fire/fire');
    expect(out).toBe('fire/fire: new\nConfirmed 1 review in content/reports/fire/anchors.json\n');
    expect(code).toBe(0);
    const { reviews } = anchors(place);
    expect(Object.keys(reviews)).toEqual(['fire']);
    expect(reviews['fire']).toMatchObject({ words: WORDS, rating: 'supported', start: 38 });
    expect(reviews['fire']?.suffix).toMatch(/^, the mayor said\. Nobody was hurt/);
  });

  test('of all reviews writes the same file whatever the order in which they came', async () => {
    const [place, other] = [withReviews(), withReviews()];
    await place.sic('review', 'accept', '--all');
    await other.sic('review', 'accept', 'fire/hurt', 'fire/fire');
    expect(place.read(`${FOLDER}/anchors.json`)).toBe(other.read(`${FOLDER}/anchors.json`));
    expect(place.read(`${FOLDER}/anchors.json`)).toMatch(/^\{\n {2}"version": 1,\n[\s\S]*\}\n$/);
    expect(place.files().filter((file) => file.includes('/.'))).toEqual([]);
  });

  test('leaves the anchors of other reviews and of dismissals as they are', async () => {
    const place = withReviews();
    const old = {
      words: 'x',
      prefix: '',
      suffix: '',
      start: 1,
      end: 2,
      article: 'a'.repeat(64),
      rating: null,
    };
    const before = { version: 1, reviews: { hurt: old }, dismissals: { 'a-rule x': old } };
    place.write(`${FOLDER}/anchors.json`, JSON.stringify(before));
    await place.sic('review', 'accept', 'fire/fire');
    expect(anchors(place)).toMatchObject({ reviews: { hurt: old }, dismissals: before.dismissals });
  });

  test('says which words are others now', async () => {
    const place = withReviews();
    await place.sic('review', 'accept', '--all', 'fire');
    place.write(`${FOLDER}/reviews/fire.md`, review({ words: 'destroyed three boats' }));
    const { out } = await place.sic('review', 'accept', '--all', 'fire');
    expect(out).toContain(`fire/fire: words: “${WORDS}” → “destroyed three boats”\n`);
    expect(out).not.toContain('fire/hurt');
  });
});

describe('a review whose words are gone', () => {
  test('is refused with the way out, and the others are confirmed', async () => {
    const place = withReviews();
    place.write(`${FOLDER}/reviews/fire.md`, review({ words: 'A flood' }));
    const { err, code } = await place.sic('review', 'accept', '--all');
    expect(err).toMatch(
      /^sic review accept: fire\/fire: its words are not in the article; copy into “words”/,
    );
    expect(code).toBe(1);
    expect(Object.keys(anchors(place).reviews)).toEqual(['hurt']);
  });

  test('keeps its anchor', async () => {
    const place = withReviews();
    await place.sic('review', 'accept', '--all');
    place.write(`${FOLDER}/article.md`, ARTICLE.replace('Nobody was hurt', 'Two were hurt'));
    await place.sic('review', 'accept', '--all');
    expect(anchors(place).reviews['hurt']?.words).toBe('Nobody was hurt');
  });

  test('where the article changed is told what to copy, and confirmed once that is done', async () => {
    const place = withReviews();
    await place.sic('review', 'accept', '--all');
    place.write(
      `${FOLDER}/article.md`,
      ARTICLE.replace('destroyed three boats in', 'destroyed two boats in'),
    );
    const { err, code } = await place.sic('review', 'accept', 'fire/fire');
    expect(err).toBe(
      'sic review accept: fire/fire: the article has other words there now (“three” → “two” (number)); judge again, ' +
        `and if the review holds, copy them into “words”: ${WORDS.replace('three', 'two')}\n`,
    );
    expect(code).toBe(1);
    expect(anchors(place).reviews['fire']?.words).toBe(WORDS);
    place.write(`${FOLDER}/reviews/fire.md`, review({ words: WORDS.replace('three', 'two') }));
    expect((await place.sic('check')).out).toContain(
      'judge again, then “sic review accept fire/fire” [changed-protected]',
    );
    const { out } = await place.sic('review', 'accept', 'fire/fire');
    expect(out).toContain(`fire/fire: words: “${WORDS}” → “${WORDS.replace('three', 'two')}”\n`);
    expect((await place.sic('check')).out).not.toContain('reviews/fire.md');
  });

  test('elsewhere in the article is confirmed only by its name, with the place', async () => {
    const place = withReviews();
    await place.sic('review', 'accept', '--all');
    const gone = ARTICLE.replace(' Nobody was hurt.', '').replace(
      'On Tuesday',
      'In May a bus burned. Nobody was hurt then. On Tuesday',
    );
    place.write(`${FOLDER}/article.md`, gone);
    const { err } = await place.sic('review', 'accept', '--all');
    expect(err).toMatch(
      /fire\/hurt: its words stand in the article, but other words stand around them.*by its name/,
    );
    expect((await place.sic('check')).out).toMatch(
      /hurt\.md:2:8 error nothing tells for certain.*\[orphan\]/,
    );
    const { out } = await place.sic('review', 'accept', 'fire/hurt');
    expect(out).toContain('fire/hurt: place: “Nobody was hurt”, now after “Friday. In May a bus burned.”\n');
    expect((await place.sic('check')).out).not.toContain('hurt.md');
  });

  test('in several places asks for `after`', async () => {
    const place = withReviews();
    place.write(`${FOLDER}/reviews/fire.md`, review({ words: '40 people came to help' }));
    expect((await place.sic('review', 'accept', 'fire/fire')).err).toContain('add “after:”');
  });
});

describe('a rating that was confirmed', () => {
  const changed = async (fields: Record<string, string | null>, ...options: string[]) => {
    const place = withReviews();
    await place.sic('review', 'accept', '--all');
    place.write(`${FOLDER}/reviews/fire.md`, review(fields));
    const { err } = await place.sic('review', 'accept', 'fire/fire', ...options);
    return { err, rating: anchors(place).reviews['fire']?.rating };
  };
  const correction = (was: string, now: string): string =>
    `[{ date: '2019-05-09', kind: correction, was: ${was}, now: ${now} }]`;

  test('is not changed without an entry under corrections', async () => {
    const { err, rating } = await changed({ rating: "'false'" });
    expect(err).toContain('the rating was “supported” and is “false” now: add an entry under “corrections”');
    expect(rating).toBe('supported');
  });

  test.each([
    ['that says what it was and is', correction('Rated supported.', 'Rated “False”.'), 'false'],
    ['about something else is not enough', correction('Tuesday', 'Monday'), 'supported'],
    ['about another rating is not enough', correction('Mostly supported', 'False'), 'supported'],
  ])('with an entry %s', async (_, corrections, expected) => {
    expect((await changed({ rating: "'false'", corrections })).rating).toBe(expected);
  });

  test('is not taken away in silence either', async () => {
    expect((await changed({ rating: null })).err).toContain('the rating “supported” was taken away');
  });

  test('may change while no reader has seen it', async () => {
    expect(await changed({ rating: "'false'" }, '--unpublished')).toEqual({ err: '', rating: 'false' });
  });
});

test('a review that was deleted for good is dropped when it is named', async () => {
  const place = withReport({ [`${FOLDER}/reviews/fire.md`]: review() });
  const old = { words: 'x', prefix: '', suffix: '', start: 1, end: 2, article: 'a'.repeat(64), rating: null };
  place.write(`${FOLDER}/anchors.json`, JSON.stringify({ version: 1, reviews: { gone: old } }));
  await place.sic('review', 'accept', '--all');
  expect(Object.keys(anchors(place).reviews)).toEqual(['fire', 'gone']);
  expect((await place.sic('review', 'accept', 'fire/gone')).out).toContain('fire/gone: dropped');
  expect(Object.keys(anchors(place).reviews)).toEqual(['fire']);
});

test.each([
  [['fire'], 2, 'write SLUG/CLAIM, or use --all'],
  [['fire/flood'], 1, 'there is no review “flood” in “fire”; there are: fire, hurt'],
  [['--all', 'flood'], 1, 'there is no report “flood”; there are: fire'],
  [[], 2, 'name SLUG/CLAIM, or --all'],
])('what is not there is named: %j', async (argv, expected, message) => {
  const { err, code } = await withReviews().sic('review', 'accept', ...argv);
  expect(err).toContain(message);
  expect(code).toBe(expected);
});

test('a review with a mistake is named, and its anchor kept', async () => {
  const place = withReviews();
  await place.sic('review', 'accept', '--all');
  place.write(`${FOLDER}/reviews/fire.md`, review({ ratting: 'x' }));
  const { err, code } = await place.sic('review', 'accept', '--all');
  expect(err).toContain('“sic check” lists them');
  expect(code).toBe(1);
  expect(Object.keys(anchors(place).reviews)).toEqual(['fire', 'hurt']);
});
