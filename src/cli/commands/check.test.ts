import { describe, expect, test } from 'vitest';
import { ARTICLE, SITE, review, withReport, type Workplace } from '../test-kit.ts';

const FOLDER = 'content/reports/fire';
const REVIEW = `${FOLDER}/reviews/fire.md`;

/** A content folder with one confirmed review, in which something is then changed. */
async function confirmed(after: Readonly<Record<string, string>> = {}): Promise<Workplace> {
  const place = withReport({ [REVIEW]: review() });
  await place.sic('review', 'accept', '--all');
  for (const [file, text] of Object.entries(after)) place.write(file, text);
  return place;
}

test('content without a mistake passes without a word but the count', async () => {
  expect(await (await confirmed()).sic('check', '--strict')).toEqual({
    out: '',
    err: '1 report checked: 0 errors, 0 warnings\n',
    code: 0,
  });
});

describe('what must not be published is an error:', () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'a field that is not known',
      { [REVIEW]: review({ ratting: 'x' }) },
      /^content\/reports\/fire\/reviews\/fire\.md:6:1 error unknown key “ratting”; .*\[schema\]$/m,
    ],
    [
      'a rating that is not known',
      { [REVIEW]: review({ rating: 'suported' }) },
      /:3:9 error .*did you mean “supported”/,
    ],
    [
      'words that the article does not have',
      { [FOLDER + '/article.md']: ARTICLE.replace(/A fire.*said\. /, '') },
      /fire\.md:2:8 error the article has no words “A fire destroyed .* \[orphan\]/,
    ],
    [
      'a protected word that was changed, with the way out',
      { [FOLDER + '/article.md']: ARTICLE.replace('destroyed three', 'destroyed two') },
      /fire\.md:2:8 error the rating was given for other words: “three” → “two” \(number\); judge again; .*copy.* into “words”, then “sic review accept fire\/fire”: A fire destroyed two boats in the harbour on Monday \[changed-protected\]/,
    ],
    [
      'words of which nothing tells where they went',
      {
        [FOLDER + '/article.md']: ARTICLE.replace(/A fire.*said\. /, '').replace(
          'On Tuesday',
          'A fire destroyed three boats in the harbour on Monday. He said: a fire destroyed no boats. A fire destroyed three boats in the harbour on Monday. On Tuesday',
        ),
      },
      /fire\.md:2:8 error nothing tells for certain where “A fire.* \[orphan\]/,
    ],
    [
      'words in several places',
      { [`${FOLDER}/reviews/help.md`]: review({ words: '40 people came to help' }) },
      /help\.md:2:8 error “40 people came to help” stands in several places; add “after:”.* \[ambiguous\]/,
    ],
    [
      'a rating that was changed without a correction',
      { [REVIEW]: review({ rating: 'mostly-supported' }) },
      /fire\.md:3:9 error the rating was “supported” and is “mostly-supported” now.* \[rating-changed\]/,
    ],
    [
      'a rating without evidence',
      { [REVIEW]: review({ evidence: null }) },
      /:3:9 error a rating needs evidence.* \[no-evidence\]/,
    ],
  ])('%s', async (_, files, message) => {
    const { out, code } = await (await confirmed(files)).sic('check');
    expect(out).toMatch(message);
    expect(code).toBe(1);
  });
});

describe('what an editor should look at is a warning:', () => {
  const article = `${FOLDER}/article.md`;
  test.each<[string, 'forbidden' | 'allowed', Readonly<Record<string, string>>, RegExp]>([
    [
      'words that were changed',
      'forbidden',
      { [REVIEW]: review({ words: 'destroyed three boats in the harbour on Monday' }) },
      /:2:8 warning the rating was given for other words: “A fire” → nothing \(other word\); judge again, then “sic review accept fire\/fire” \[changed\]/,
    ],
    [
      'an article that has changed',
      'forbidden',
      { [article]: `${ARTICLE}\nMore rain.\n` },
      /article\.md:2:1 warning the article has changed since 1 review was confirmed; .* \[article-changed\]/,
    ],
    [
      'an article without a date',
      'forbidden',
      { [article]: ARTICLE.replace(/published.*\n/, '') },
      /\[missing-date\]/,
    ],
    [
      'a rating without a date',
      'forbidden',
      { [REVIEW]: review({ reviewed: null }) },
      /fire\.md:3:9 warning .*\[missing-date\]/,
    ],
    [
      'too small a share of reviewed claims',
      'forbidden',
      { 'content/site.yaml': `${SITE}check: { reviewedShare: 0.9 }\n` },
      /warning 1 of \d claims have been reviewed \(\d+%\); site\.yaml asks for 90%: review more .* \[reviewed-share\]/,
    ],
    [
      'a review that has not been confirmed',
      'allowed',
      { [`${FOLDER}/reviews/hurt.md`]: review({ words: 'Nobody was hurt' }) },
      /hurt\.md:2:8 warning .*“sic review accept fire\/hurt” does so \[unconfirmed\]/,
    ],
    [
      'a dismissal that sets nothing aside',
      'allowed',
      {
        [`${FOLDER}/dismissals.yaml`]:
          '- { rule: repeated-words, words: Nobody was hurt, reason: As in the source., by: A. }\n',
      },
      /dismissals\.yaml:1:34 warning “repeated-words” raises no flag on these words.* \[idle-dismissal\]/,
    ],
    [
      'a person whom nobody names',
      'allowed',
      { 'content/people/a.yaml': 'name: Nemo\nkind: person\n' },
      /people\/a\.yaml:1:1 warning .*\[unused\]/,
    ],
  ])('%s (%s under --strict)', async (_, strict, files, message) => {
    const place = await confirmed(files);
    const usual = await place.sic('check');
    expect(usual.out).toMatch(message);
    expect(usual.code).toBe(0);
    expect((await place.sic('check', '--strict')).code).toBe(strict === 'forbidden' ? 1 : 0);
  });

  test('an anchor whose review is gone', async () => {
    const place = await confirmed();
    const anchors = JSON.parse(place.read(`${FOLDER}/anchors.json`)) as { reviews: Record<string, unknown> };
    anchors.reviews['gone'] = anchors.reviews['fire'];
    place.write(`${FOLDER}/anchors.json`, JSON.stringify(anchors, null, 2));
    expect((await place.sic('check')).out).toMatch(
      /anchors\.json:14:5 warning there is no review “gone” any more.*\[stale-anchor\]/,
    );
  });
});

test('a person is of use who speaks in a review, or whom an article names', async () => {
  const place = await confirmed({
    'content/people/mayor.yaml': 'name: Ada Holt\nkind: person\naliases: [the mayor]\n',
  });
  expect((await place.sic('check')).out).toBe('');
});

test('“not checkable” needs no evidence', async () => {
  const place = withReport({
    [REVIEW]: review({ rating: 'not-checkable', evidence: null }),
    'content/people/.keep': '',
  });
  await place.sic('review', 'accept', '--all');
  expect((await place.sic('check')).out).not.toContain('no-evidence');
});

test('a draft needs neither evidence nor date', async () => {
  const place = withReport({ [REVIEW]: review({ rating: null, reviewed: null, evidence: null }) });
  await place.sic('review', 'accept', '--all');
  expect((await place.sic('check', 'fire')).out).toBe('');
});

test('problems come in the order of files and lines, from where the user stands', async () => {
  const place = await confirmed({
    [REVIEW]: review({ reviewed: null, evidence: null }),
    'content/people/a.yaml': 'name: Nemo\nkind: person\n',
  });
  const lines = (await place.sic('check')).out.trim().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    'content/people/a.yaml:1:1',
    'content/reports/fire/reviews/fire.md:3:9',
    'content/reports/fire/reviews/fire.md:3:9',
    'content/sources/fire-service.md:1:1',
  ]);
});

test('one report can be checked alone', async () => {
  const other = { 'content/reports/flood/article.md': '---\nlanguage: en\n---\nRain.\n' };
  const place = await confirmed(other);
  expect((await place.sic('check')).out).toContain('flood');
  expect(await place.sic('check', 'fire', '--strict')).toMatchObject({ out: '', code: 0 });
  expect((await place.sic('check', 'storm')).err).toContain(
    'there is no report “storm”; there are: fire, flood',
  );
});

test('programs can have it as JSON', async () => {
  const place = await confirmed({ [REVIEW]: review({ reviewed: null }) });
  expect(JSON.parse((await place.sic('check', '--format', 'json')).out)).toMatchObject({
    errors: 0,
    warnings: 1,
    problems: [{ file: REVIEW, line: 3, column: 9, severity: 'warning', rule: 'missing-date' }],
  });
  expect((await place.sic('check', '--format', 'xml')).code).toBe(2);
});

test('content that cannot be read does not make everything else look unused', async () => {
  const place = await confirmed({ [REVIEW]: '---\nwords: [\n---\n' });
  expect((await place.sic('check')).out).not.toMatch(/unused|stale-anchor/);
});

test('without a site.yaml that is all there is to say', async () => {
  const place = await confirmed({ 'content/site.yaml': 'name: [' });
  const { out, code } = await place.sic('check');
  expect(out).toMatch(/^content\/site\.yaml:1:\d+ error this is not YAML/);
  expect(code).toBe(1);
});
