import { describe, expect, test } from 'vitest';
import { articleSchema } from './article.ts';
import { formatProblem } from './problem.ts';
import { reviewSchema } from './review.ts';
import { siteSchema } from './site.ts';
import { readFrontMatter, readYaml, validate } from './yaml-file.ts';

function problems(text: string): string[] {
  return validate(readFrontMatter(text, 'r.md'), reviewSchema).problems.map(formatProblem);
}

describe('an editor’s mistake', () => {
  test('in a value is named with its line and what is allowed', () => {
    expect(
      problems('---\nwords: A claim.\nevidence:\n  - source: a\n    stance: for\n    shows: B\n---\n'),
    ).toEqual(['r.md:5:13 error “evidence.0.stance” must be one of: supports, refutes, context [schema]']);
  });

  test('in a key is named with the keys that are allowed', () => {
    const [problem] = problems('---\nwords: A claim.\nratting: supported\n---\n');
    expect(problem).toMatch(/^r\.md:3:1 error unknown key “ratting”; allowed here: words, after, claim,/);
  });

  test('of leaving a key out is said to be that', () => {
    expect(problems('---\nclaim: x\n---\n')).toEqual([
      'r.md:2:1 error “words” is missing; it must be text [schema]',
    ]);
  });

  test('in the YAML itself is placed', () => {
    const [problem] = problems('---\nwords: "A claim.\nrating: x\n---\n');
    expect(problem).toMatch(/^r\.md:\d+:\d+ error this is not YAML: /);
  });

  test('in a date tells how a date is written', () => {
    expect(problems('---\nwords: a\nreviewed: 2015-02-30\n---\n')[0]).toContain(
      'a day is written 2015-12-15',
    );
    const article = readFrontMatter('---\npublished: 15 December\n---\n', 'a.md');
    expect(validate(article, articleSchema).problems[0]?.message).toContain('2015-12-15, 2015-12 or 2015');
  });

  test('in a list that must not be empty is named', () => {
    const site = readYaml('name: S\norganisation: {name: O}\nlanguages: [en]\nratings: []\n', 'site.yaml');
    expect(validate(site, siteSchema).problems.map(formatProblem)).toEqual([
      'site.yaml:4:10 error “ratings” needs at least 1 entry [schema]',
    ]);
  });
});

describe('front matter', () => {
  test('is read with CRLF line ends and a byte order mark', () => {
    const file = readFrontMatter('\uFEFF---\r\nwords: a b\r\n---\r\nBody\r\n', 'r.md');
    expect(validate(file, reviewSchema).data?.words).toBe('a b');
    expect(file.body).toBe('Body\r\n');
  });

  test('may be missing; then all of the file is body', () => {
    const file = readFrontMatter('Just text', 'r.md');
    expect(file.body).toBe('Just text');
  });

  test('keeps a date as the text it is', () => {
    const file = readFrontMatter('---\npublished: 2015\n---\n', 'a.md');
    expect(validate(file, articleSchema).data?.published).toBe('2015');
  });
});
