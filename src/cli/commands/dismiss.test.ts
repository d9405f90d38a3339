import { describe, expect, test } from 'vitest';
import { ARTICLE, SITE, withReport, type Workplace } from '../test-kit.ts';

const FOLDER = 'content/reports/fire';
const FILE = `${FOLDER}/dismissals.yaml`;
const WITH_FLAGS = `${ARTICLE}
The boats were were old. Nobody asked asked why. The harbour was was was shut. In May nobody asked asked again.
`;

const place = (files: Readonly<Record<string, string>> = {}): Workplace =>
  withReport({ [`${FOLDER}/article.md`]: WITH_FLAGS, ...files });

const REASONS = ['--reason', 'As in the source.', '--by', 'A. Holt'];
const dismiss = (at: Workplace, words: string, ...more: string[]) =>
  at.sic('dismiss', 'fire', 'repeated-words', words, ...REASONS, ...more);

interface Anchors {
  reviews: Record<string, unknown>;
  dismissals: Record<string, { words: string; prefix: string; start: number; rating: null }>;
}
const anchors = (at: Workplace) => JSON.parse(at.read(`${FOLDER}/anchors.json`)) as Anchors;

describe('`sic dismiss`', () => {
  test('writes the dismissal and its anchor, and says what it did', async () => {
    const at = place();
    const { out, code } = await dismiss(at, 'were were', '--date', '2026-03-15');
    expect(out).toBe(
      'Set aside: “A word twice in a row” on “were were” (content/reports/fire/article.md:14:11)\n' +
        'Made content/reports/fire/dismissals.yaml; its place is kept in anchors.json\n',
    );
    expect(code).toBe(0);
    expect(at.read(FILE)).toBe(
      "- rule: repeated-words\n  words: were were\n  reason: As in the source.\n  by: A. Holt\n  date: '2026-03-15'\n",
    );
    expect(anchors(at).dismissals).toMatchObject({
      'repeated-words were were': { words: 'were were', rating: null },
    });
    expect((await at.sic('check', 'fire')).out).not.toContain('dismissal');
  });

  test('adds to what is there, of which no byte changes', async () => {
    const before = `# Kept by the desk.\n- { rule: repeated-words, words: were were, reason: "a: b", by: X } # why\n\n# the end`;
    const at = place({ [FILE]: before });
    expect((await dismiss(at, 'was was', '--after', 'The harbour')).out).toContain(`Added to ${FILE}`);
    expect(at.read(FILE)).toBe(
      `${before}\n- rule: repeated-words\n  words: was was\n  after: The harbour\n  reason: As in the source.\n  by: A. Holt\n`,
    );
  });

  test.each([
    ['an empty list', '[] # none yet\n'],
    ['nothing', ''],
    ['a comment alone', '# none yet\n'],
    ['a list in brackets', '[{ rule: repeated-words, words: x y, reason: R., by: B. }] # one\n'],
    [
      'lines as Windows ends them',
      '# one\r\n- rule: repeated-words\r\n  words: x y\r\n  reason: R.\r\n  by: B.\r\n',
    ],
    ['an indented list', '  - rule: repeated-words\n    words: x y\n    reason: R.\n    by: B.\n'],
    ['an end marker', '- { rule: repeated-words, words: x y, reason: R., by: B. }\n...\n'],
    [
      'a text that ends the file open',
      '- rule: repeated-words\n  words: x y\n  by: B.\n  reason: |+\n    R.\n\n',
    ],
  ])('loses nothing of a file with %s', async (_, before) => {
    const at = place({ [FILE]: before });
    expect(await dismiss(at, 'were were')).toMatchObject({ code: 0, err: '' });
    const after = at.read(FILE);
    for (const kept of before.match(/#.*\w|x y|by: B\./g) ?? []) expect(after).toContain(kept);
    expect((await at.sic('check', 'fire')).out).not.toMatch(/were were|schema|yaml\]/);
  });

  test('keeps reviews and other anchors as they are, and drops those of dismissals that were taken out', async () => {
    const at = place();
    await dismiss(at, 'were were');
    await at.sic('review', 'new', 'fire', 'Nobody was hurt');
    const { reviews } = anchors(at);
    at.write(FILE, '[]\n');
    await dismiss(at, 'was was', '--after', 'The harbour');
    expect(anchors(at).reviews).toEqual(reviews);
    expect(Object.keys(anchors(at).dismissals)).toEqual(['repeated-words was was (after The harbour)']);
  });

  test('asks which place is meant where the rule flags the same words twice', async () => {
    const at = place();
    const { err, code } = await dismiss(at, 'asked asked');
    expect(err).toContain('“repeated-words” flags these words in 2 places. Say which');
    expect(err).toMatch(
      /article\.md:14:33 --after "old\. Nobody"\n.*article\.md:14:\d+ --after "May nobody"\n/,
    );
    expect(code).toBe(1);
    expect(at.exists(FILE)).toBe(false);
    expect((await dismiss(at, 'asked asked', '--after', 'nobody knows why')).err).toContain(
      'does not tell which',
    );
    expect((await dismiss(at, 'asked asked', '--after', 'In May nobody')).code).toBe(0);
    expect(at.read(FILE)).toContain('after: In May nobody');
  });

  test('says by itself which place is meant where the same words stand unflagged', async () => {
    const at = place({
      [`${FOLDER}/article.md`]: `${ARTICLE}\nShe had said that that was it. They said that that boat sank. It is a a boat; “a” is a, a, a a.\n`,
    });
    const { out } = await dismiss(at, 'a a', '--after', 'It is');
    expect(out).toContain('Set aside');
    expect(at.read(FILE)).toContain('after: It is');
  });

  test('takes straight marks for curly ones', async () => {
    const at = place({ [`${FOLDER}/article.md`]: `${ARTICLE}\nThe mayor’s mayor’s boat sank.\n` });
    await dismiss(at, "mayor's mayor's");
    expect(at.read(FILE)).toContain('words: mayor’s mayor’s');
  });

  test('says what the rule does flag, with line and column, where it does not flag these words', async () => {
    const { err, code } = await dismiss(place(), 'The boats');
    expect(err).toContain('“repeated-words” raises no flag on “The boats”; what it flags in this article:');
    expect(err).toMatch(/^ {2}content\/reports\/fire\/article\.md:14:11 “were were”$/m);
    expect(code).toBe(1);
    expect((await place().sic('dismiss', 'fire', 'mixed-spelling', 'were were', ...REASONS)).err).toContain(
      'it flags nothing in this article',
    );
  });

  test('names the rules that come near one that there is not', async () => {
    const { err } = await place().sic('dismiss', 'fire', 'repeated-word', 'were were', ...REASONS);
    expect(err).toContain('there is no rule “repeated-word”; did you mean “repeated-words”');
    expect((await place().sic('dismiss', 'fire', 'zzz', 'were were', ...REASONS)).err).toContain('known: ');
  });

  test('does not set aside twice, nor what a switched-off rule does not flag', async () => {
    const at = place();
    await dismiss(at, 'were were');
    expect((await dismiss(at, 'were were')).err).toContain(
      'set aside already, by A. Holt: As in the source.',
    );
    at.write('content/site.yaml', `${SITE}rules: { repeated-words: off }\n`);
    expect((await dismiss(at, 'asked asked', '--after', 'May nobody')).err).toContain(
      'switched off in site.yaml',
    );
  });

  test('does not write on top of a file that cannot be read', async () => {
    const broken = '- rule: repeated-words\n  words: [\n';
    const at = place({ [FILE]: broken });
    const { err, code } = await dismiss(at, 'were were');
    expect(err).toContain('mend this first');
    expect(code).toBe(1);
    expect(at.read(FILE)).toBe(broken);
    expect(at.exists(`${FOLDER}/anchors.json`)).toBe(false);
  });

  test.each([
    [['fire', 'repeated-words'], /name a report, a rule and the words/],
    [['fire', 'repeated-words', 'were', 'were'], /in quotes, as one argument/],
    [['fire', 'repeated-words', 'were were', '--by', 'A.'], /--reason "…"/],
    [['fire', 'repeated-words', 'were were', '--reason', 'R.'], /--by "NAME"/],
    [['fire', 'repeated-words', 'were were', ...REASONS, '--date', 'May'], /--date takes a day/],
  ])('a call that lacks something says what: %j', async (argv, message) => {
    expect(await place().sic('dismiss', ...argv)).toMatchObject({
      code: 2,
      err: expect.stringMatching(message) as string,
    });
  });
});

describe('a dismissal', () => {
  const article = `${FOLDER}/article.md`;
  const check = async (at: Workplace) => (await at.sic('check', 'fire')).out;

  test('survives edits that leave its words alone', async () => {
    const at = place();
    await dismiss(at, 'asked asked', '--after', 'May nobody');
    at.write(article, WITH_FLAGS.replace('The boats', 'In May nobody knew.\n\nThe boats'));
    expect(await check(at)).not.toContain('dismissal');
    // The words that told the place are others now; what stands around it still tells.
    at.write(article, WITH_FLAGS.replace('In May nobody', 'In the month of May, nobody'));
    expect(await check(at)).not.toContain('dismissal');
  });

  test('does not hold for other words that took the place of its own', async () => {
    const at = place();
    await dismiss(at, 'were were');
    at.write(article, WITH_FLAGS.replace('were were', 'are are'));
    expect(await check(at)).toMatch(
      /dismissals\.yaml:2:10 warning the article says “are are” now, so that “were were” is set aside no more \(.*“were” → “are”.*\); .*“sic dismiss fire repeated-words …” \[lost-dismissal\]/,
    );
  });

  test('whose words are gone, or stand in several places, says so', async () => {
    const entry = (words: string): string =>
      `- { rule: repeated-words, words: ${words}, reason: R., by: B. }\n`;
    const at = place({ [FILE]: entry('no such words') + entry('asked asked') });
    expect(await check(at)).toMatch(
      /dismissals\.yaml:1:34 warning the article has no words “no such words”; /,
    );
    expect(await check(at)).toMatch(/:2:34 warning “asked asked” stands in several places.*add “after:”/);
  });

  test('of a rule that there is not is an error; of one that is switched off, a warning', async () => {
    const at = place({
      [FILE]: '- { rule: repeated-word, words: were were, reason: R., by: B. }\n',
      'content/site.yaml': `${SITE}rules: { mixed-spelling: off }\n`,
    });
    expect(await check(at)).toMatch(
      /dismissals\.yaml:1:11 error there is no rule “repeated-word”; did you mean “repeated-words”\?.*\[unknown-id\]/,
    );
    at.write(FILE, '- { rule: mixed-spelling, words: were were, reason: R., by: B. }\n');
    expect(await check(at)).toMatch(
      /warning “mixed-spelling” is switched off in site\.yaml.*\[idle-dismissal\]/,
    );
  });
});
