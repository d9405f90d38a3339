import { describe, expect, test } from 'vitest';
import { anchorsSchema } from '../../schemas/anchors.ts';
import { reviewSchema } from '../../schemas/review.ts';
import { readFrontMatter, validate } from '../../schemas/yaml-file.ts';
import { review, withReport, type Workplace } from '../test-kit.ts';

const FOLDER = 'content/reports/fire';
const FIRST = 'A fire destroyed three boats in the harbour on Monday, the mayor said';

const anchors = (place: Workplace) => anchorsSchema.parse(JSON.parse(place.read(`${FOLDER}/anchors.json`)));
const madeIn = (place: Workplace): string[] => place.files().filter((file) => file.includes('/reviews/'));

describe('a new review', () => {
  test('has the words and the claim, and is valid as it is', async () => {
    const place = withReport();
    const { out, code } = await place.sic('review', 'new', 'fire', FIRST);
    const [file = ''] = madeIn(place);
    expect(code).toBe(0);
    expect(out).toContain(`Made ${file}`);
    expect(place.read(file)).toMatch(/^---\nwords: >-\n {2}A fire destroyed three boats/);
    const { data } = validate(readFrontMatter(place.read(file), file), reviewSchema);
    expect(data).toMatchObject({
      words: FIRST,
      claim:
        '[According to the mayor:] A fire destroyed three boats in the harbour on Monday [Monday, 6 May 2019]',
      speaker: 'article',
      evidence: [],
    });
    expect(data).not.toHaveProperty('rating');
  });

  test('is complete once the marks before its open fields are taken away', async () => {
    const place = withReport();
    await place.sic('review', 'new', 'fire', FIRST);
    const [file = ''] = madeIn(place);
    const filled = place.read(file).replaceAll(/^# /gm, '').replace('YYYY-MM-DD', '2019-05-08');
    expect(validate(readFrontMatter(filled, file), reviewSchema).data).toMatchObject({
      rating: 'supported',
      evidence: [{ stance: 'supports', basis: 'full' }],
    });
    expect(filled).toContain('one of: supported, mostly-supported, false, not-checkable');
  });

  test('keeps the id of the automatic claim that it takes the place of', async () => {
    const place = withReport({ 'fire.md': '' });
    place.write('fire.md', place.read(`${FOLDER}/article.md`));
    const { claims } = JSON.parse((await place.sic('analyse', 'fire.md')).out) as {
      claims: { id: string; standsAlone: string }[];
    };
    const id = claims.find(({ standsAlone }) => standsAlone.includes('destroyed three boats'))?.id ?? '';
    await place.sic('review', 'new', 'fire', 'destroyed three boats in the harbour on Monday');
    expect(madeIn(place)).toEqual([`${FOLDER}/reviews/${id}.md`]);
  });

  test('of less than half of a claim has an id of its own, beside that claim', async () => {
    const place = withReport();
    await place.sic('review', 'new', 'fire', 'A fire destroyed three');
    expect(madeIn(place)[0]).toMatch(/reviews\/fire-destroyed-three-[a-z2-7]{4}\.md$/);
  });

  test('of another part of a reviewed sentence leaves the first review alone', async () => {
    const place = withReport();
    await place.sic('review', 'new', 'fire', 'destroyed three boats in the harbour on Monday');
    const [first = ''] = madeIn(place);
    const before = place.read(first);
    expect((await place.sic('review', 'new', 'fire', FIRST)).code).toBe(0);
    expect(madeIn(place)).toHaveLength(2);
    expect(place.read(first)).toBe(before);
  });

  test('is anchored, without a rating, beside the anchors that there are', async () => {
    const place = withReport();
    await place.sic('review', 'new', 'fire', 'Nobody  was\nhurt');
    await place.sic('review', 'new', 'fire', FIRST);
    const { reviews } = anchors(place);
    const words = Object.values(reviews).map((anchor) => anchor.words);
    expect(words.sort()).toEqual([FIRST, 'Nobody was hurt']);
    expect(Object.values(reviews).map(({ rating }) => rating)).toEqual([null, null]);
    expect(Object.keys(reviews)).toEqual(Object.keys(reviews).sort());
  });
});

describe('words', () => {
  test('that the article does not have bring the nearest sentence', async () => {
    const place = withReport();
    const { err, code } = await place.sic('review', 'new', 'fire', 'A fire burnt four boats in the harbour');
    expect(err).toContain(
      'The nearest sentence is:\n  A fire destroyed three boats in the harbour on Monday',
    );
    expect(code).toBe(1);
    expect(place.exists(`${FOLDER}/anchors.json`)).toBe(false);
  });

  test('that stand in several places are listed with what tells them apart', async () => {
    const place = withReport();
    const { err, code } = await place.sic('review', 'new', 'fire', '40 people came to help');
    expect(err).toContain('these words stand in 2 places');
    const choices = [...err.matchAll(/--after "(.*)"/g)].map((match) => match[1] ?? '');
    expect(choices[1]).toMatch(/On Wednesday$/);
    expect(code).toBe(1);

    const told = await place.sic(
      'review',
      'new',
      'fire',
      '40 people came to help',
      '--after',
      choices[1] ?? '',
    );
    expect(told.code).toBe(0);
    const [anchor] = Object.values(anchors(place).reviews);
    expect(anchor?.prefix).toMatch(/On Wednesday $/);
    expect(place.read(madeIn(place)[0] ?? '')).toMatch(/^after: .*On Wednesday$/m);
  });

  test('that have a review already lead to it', async () => {
    const place = withReport({ [`${FOLDER}/reviews/mine.md`]: review({ words: 'Nobody was hurt' }) });
    const { err, code } = await place.sic('review', 'new', 'fire', 'Nobody was hurt');
    expect(err).toContain('these words have a review: content/reports/fire/reviews/mine.md');
    expect(code).toBe(1);
  });

  test('without quotes around them are noticed', async () => {
    const { err, code } = await withReport().sic('review', 'new', 'fire', 'Nobody', 'was', 'hurt');
    expect(err).toContain('put the words of the article in quotes');
    expect(code).toBe(2);
  });
});

test('a report that is not there brings those that are', async () => {
  const { err } = await withReport().sic('review', 'new', 'flood', 'Nobody was hurt');
  expect(err).toBe('sic review new: there is no report “flood”; there are: fire\n');
});

test('a damaged anchors.json is not written over', async () => {
  const place = withReport({ [`${FOLDER}/anchors.json`]: '{ "version": 1, "reviews": ' });
  const { err, code } = await place.sic('review', 'new', 'fire', 'Nobody was hurt');
  expect(err).toMatch(/mend this first:\nreports\/fire\/anchors\.json:1:/);
  expect(code).toBe(1);
  expect(place.read(`${FOLDER}/anchors.json`)).toBe('{ "version": 1, "reviews": ');
  expect(madeIn(place)).toEqual([]);
});
