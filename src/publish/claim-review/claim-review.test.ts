import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claim, report, review, source } from '../../report/reports.fixture.ts';
import { claimReviewFeedSchema, claimReviewSchema } from '../../schemas/publish/claim-review.ts';
import { personSchema } from '../../schemas/person.ts';
import type { Report, Review } from '../../schemas/report.ts';
import { siteSchema } from '../../schemas/site.ts';
import { claimReviewFeed, claimReviewOf, claimReviewsOf } from './index.ts';

const SITE = siteSchema.parse({
  name: 'Checks of the Bridge Desk',
  address: 'https://checks.desk.example/site',
  organisation: { name: 'The Bridge Desk', url: 'https://desk.example/' },
  languages: ['en'],
  ratings: [{ id: 'true', label: 'True', value: 2, definition: 'It holds.' }],
});

const SCALE = [
  { id: 'true', label: 'True', value: 3, definition: 'It holds.' },
  { id: 'half', label: 'Half true', value: 2, definition: 'It holds in part.' },
  { id: 'false', label: 'False', value: 1, definition: 'It does not hold.' },
  { id: 'open', label: 'Open', definition: 'Nothing settles it.' },
];

const people = {
  holt: { ...personSchema.parse({ name: 'Anna Holt', kind: 'person', wikidata: 'Q4242' }), id: 'holt' },
  harbour: { ...personSchema.parse({ name: 'Harbour Office', kind: 'organisation' }), id: 'harbour' },
  desk: {
    ...personSchema.parse({ name: 'Desk of Bridges', kind: 'organisation', aliases: ['Bridge Desk'] }),
    id: 'desk',
  },
};

const ARTICLE = {
  language: 'en',
  text: 'T',
  sha256: '',
  blocks: [],
  publisher: 'The Harbour Paper',
  address: 'https://harbour-paper.example/fire',
  published: '2026-03',
};

const of = (data: Parameters<typeof review>[1] = {}, more: Parameters<typeof report>[2] = {}): Report =>
  report('fire', [claim('boats', review('boats', data))], {
    article: ARTICLE,
    ratings: SCALE,
    people,
    ...more,
  });

interface Written {
  author: { name: string; url?: string };
  reviewRating: Record<string, unknown>;
  itemReviewed: {
    author?: { '@type': string; name: string; sameAs?: string };
    appearance?: { url: string }[];
    firstAppearance?: { url: string };
  };
  citation?: unknown[];
  correction?: unknown[];
}
const write = (data: Report, site = SITE): Written | undefined =>
  claimReviewsOf(data, site)[0] as Written | undefined;

// Formats are checked where the schema itself parses what is written.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const isFeed = ajv.compile(z.toJSONSchema(claimReviewFeedSchema));

describe('the ClaimReview of a claim', () => {
  const whole = of(
    {
      rating: 'half',
      reasoning: '*Three* boats [burned](https://a.example),\nnot four.\n\nMore.',
      speaker: 'holt',
      evidence: [
        { source: 'log', stance: 'supports', shows: 'S', phrases: [], basis: 'full' },
        { source: 'log', stance: 'context', shows: 'T', phrases: [], basis: 'full' },
        { stance: 'context', shows: 'C', phrases: [], basis: 'common-knowledge' },
      ],
      corrections: [
        { date: '2026-03-11', kind: 'update', was: 'One', now: 'Two' },
        { date: '2026-03-12', kind: 'correction', was: 'True', now: 'Half true' },
      ],
    },
    { sources: { log: source('log', { title: 'Log', archived: 'https://archive.example/log' }) } },
  );

  test('says what is asked of it and recommended, and nothing else', () => {
    expect(claimReviewsOf(whole, SITE)).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        '@id': 'https://checks.desk.example/site/reports/fire/claims/boats/#review',
        url: 'https://checks.desk.example/site/reports/fire/claims/boats/',
        datePublished: '2026-03-10',
        dateModified: '2026-03-12',
        author: { '@type': 'Organization', name: 'The Bridge Desk', url: 'https://desk.example/' },
        inLanguage: 'en',
        claimReviewed: 'The claim boats.',
        reviewRating: {
          '@type': 'Rating',
          alternateName: 'Half true',
          ratingValue: 2,
          bestRating: 3,
          worstRating: 1,
          ratingExplanation: 'Three boats burned, not four.',
        },
        itemReviewed: {
          '@type': 'Claim',
          '@id': 'https://checks.desk.example/site/reports/fire/#claim-boats',
          author: { '@type': 'Person', name: 'Anna Holt', sameAs: 'https://www.wikidata.org/wiki/Q4242' },
          datePublished: '2026-03',
          appearance: [
            {
              '@type': 'CreativeWork',
              url: 'https://harbour-paper.example/fire',
              name: 'Headline of fire',
              inLanguage: 'en',
              datePublished: '2026-03',
              publisher: { '@type': 'Organization', name: 'The Harbour Paper' },
            },
          ],
          firstAppearance: {
            '@type': 'CreativeWork',
            url: 'https://harbour-paper.example/fire',
            name: 'Headline of fire',
            inLanguage: 'en',
            datePublished: '2026-03',
            publisher: { '@type': 'Organization', name: 'The Harbour Paper' },
          },
        },
        citation: [
          {
            '@type': 'CreativeWork',
            url: 'https://log.example/',
            name: 'Log',
            publisher: { '@type': 'Organization', name: 'log' },
            inLanguage: 'en',
            archivedAt: 'https://archive.example/log',
          },
        ],
        correction: [
          {
            '@type': 'CorrectionComment',
            text: 'Correction: it said “True”; it says now “Half true”',
            datePublished: '2026-03-12',
          },
          {
            '@type': 'CorrectionComment',
            text: 'Update: it said “One”; it says now “Two”',
            datePublished: '2026-03-11',
          },
        ],
      },
    ]);
    expect(claimReviewSchema.array().parse(claimReviewsOf(whole, SITE))).toHaveLength(1);
  });

  test('is the same on the claim’s page and in the feed of the site', () => {
    const [one] = claimReviewsOf(whole, SITE);
    const [first] = whole.claims;
    expect(first && claimReviewOf(first, whole, SITE)).toEqual([one]);
    const feed = claimReviewFeed([of({}, { slug: 'flood' }), whole], SITE);
    expect(claimReviewFeedSchema.parse(feed).dataFeedElement[1]).toMatchObject({
      '@type': 'DataFeedItem',
      url: 'https://checks.desk.example/site/reports/fire/claims/boats/',
      dateCreated: '2026-03-10',
      dateModified: '2026-03-12',
      item: [{ '@type': 'ClaimReview', claimReviewed: 'The claim boats.' }],
    });
    expect(isFeed(JSON.parse(JSON.stringify(feed))), JSON.stringify(isFeed.errors)).toBe(true);
    expect(feed.dateModified).toBe('2026-03-12');
  });
});

describe('a rating', () => {
  const ratingOf = (rating: string, ratings = SCALE, reasoning = 'Because.') =>
    write(of({ rating, reasoning }, { ratings }))?.reviewRating;

  test('without a number on the scale carries its label alone', () => {
    expect(ratingOf('open')).toEqual({
      '@type': 'Rating',
      alternateName: 'Open',
      ratingExplanation: 'Because.',
    });
  });
  test('has one label for each number of the scale', () => {
    expect(['true', 'half', 'false'].map((id) => ratingOf(id))).toMatchObject([
      { alternateName: 'True', ratingValue: 3, bestRating: 3, worstRating: 1 },
      { alternateName: 'Half true', ratingValue: 2, bestRating: 3, worstRating: 1 },
      { alternateName: 'False', ratingValue: 1, bestRating: 3, worstRating: 1 },
    ]);
  });
  test('of a scale with a single number has none: there is nothing between its ends', () => {
    const ratings = SCALE.filter(({ id }) => id === 'true' || id === 'open');
    expect(Object.keys(ratingOf('true', ratings) ?? {})).toEqual([
      '@type',
      'alternateName',
      'ratingExplanation',
    ]);
  });
  test('is explained by its definition until the reasoning is written', () => {
    expect(ratingOf('half', SCALE, '> \n\n')).toMatchObject({ ratingExplanation: 'It holds in part.' });
  });
});

describe('there is none', () => {
  test.each<[string, Report]>([
    ['where the words have changed', of({ state: { state: 'changed', diff: [] } })],
    ['where the review has no rating yet', of({ rating: undefined })],
    [
      'where the review was taken back',
      of({ corrections: [{ date: '2026-03-12', kind: 'retraction', was: 'a', now: 'b' }] }),
    ],
    [
      'where the report was taken back',
      of({}, { corrections: [{ date: '2026-03-12', kind: 'retraction', was: 'a', now: 'b' }] }),
    ],
    ['where nobody has reviewed the claim', report('fire', [claim('boats', null)], { article: ARTICLE })],
    ['of a review without a place', report('fire', [], { article: ARTICLE, orphans: [review('boats')] })],
  ])('%s', (_, data) => {
    expect(claimReviewsOf(data, SITE)).toEqual([]);
  });

  test('where the site has no address, and its feed is empty and valid', () => {
    const { address, ...site } = SITE;
    expect(address).toBeDefined();
    expect(claimReviewsOf(of(), site)).toEqual([]);
    const feed = claimReviewFeed([of()], site);
    expect(claimReviewFeedSchema.parse(feed)).toMatchObject({
      dataFeedElement: [],
      dateModified: '2026-03-10',
    });
    expect('url' in feed).toBe(false);
    expect(isFeed(claimReviewFeed([], site))).toBe(true);
  });
});

describe('the claim that is reviewed', () => {
  const authorOf = (speaker: Review['speaker'], article = {}) =>
    write(of({ speaker }, { article: { ...ARTICLE, ...article } }))?.itemReviewed.author;

  test('is the publisher’s where the article says it in its own voice', () => {
    expect(authorOf('article')).toEqual({ '@type': 'Organization', name: 'The Harbour Paper' });
  });
  test('is its author’s or its host’s where nobody knows the publisher', () => {
    expect(authorOf('article', { publisher: undefined, author: 'B. Reed' })).toEqual({
      '@type': 'Person',
      name: 'B. Reed',
    });
    expect(authorOf('article', { publisher: undefined })).toEqual({
      '@type': 'Organization',
      name: 'harbour-paper.example',
    });
  });
  test('is a person’s, an organisation’s, or somebody’s whom the article calls something', () => {
    expect(authorOf('holt')).toMatchObject({ '@type': 'Person', name: 'Anna Holt' });
    expect(authorOf('harbour')).toEqual({ '@type': 'Organization', name: 'Harbour Office' });
    expect(authorOf({ unnamed: 'a fisherman', type: 'unnamed' })).toEqual({
      '@type': 'Person',
      name: 'a fisherman',
    });
    expect(authorOf({ unnamed: 'an audit', type: 'document' })).toBeUndefined();
  });

  const own = (article: object, speaker: Review['speaker'] = 'article') =>
    write(of({ speaker }, { article: { ...ARTICLE, ...article } })) === undefined;

  test('is never the publisher’s own, by whatever name or host it goes', () => {
    expect(own({ publisher: 'the bridge-desk' })).toBe(true);
    expect(own({ publisher: 'Checks of the Bridge Desk' })).toBe(true);
    expect(own({ publisher: 'Desk Online', author: 'The Bridge Desk' })).toBe(true);
    expect(own({ publisher: 'desk.example' })).toBe(true);
    expect(own({ publisher: 'Desk Online', address: 'https://www.desk.example/news/1' })).toBe(true);
    expect(own({ publisher: 'Desk Online', address: 'https://news.desk.example/1' })).toBe(true);
    expect(own({}, 'desk')).toBe(true);
  });
  test('of another whom the publisher’s own article quotes is others’, and the article is not its appearance', () => {
    const written = write(
      of(
        { speaker: 'holt' },
        { article: { ...ARTICLE, publisher: 'The Bridge Desk', address: 'https://desk.example/1' } },
      ),
    );
    expect(written?.itemReviewed.author?.name).toBe('Anna Holt');
    expect(written?.itemReviewed).not.toHaveProperty('appearance');
  });
  test('is not taken for the publisher’s own for a name or a host that is only alike', () => {
    expect(own({ publisher: 'The Bridge Desk Review' })).toBe(false);
    expect(own({ address: 'https://mydesk.example/1' })).toBe(false);
    expect(own({ publisher: '***' })).toBe(false);
  });
  test('is left out where nothing tells who made it', () => {
    expect(own({ publisher: undefined, address: undefined })).toBe(true);
    expect(own({ publisher: undefined, address: undefined }, 'holt')).toBe(false);
    expect(own({}, 'nobody-here')).toBe(true);
  });
});

describe('where a claim was published', () => {
  const copy = (
    id: string,
    published: string | undefined,
    kind: 'same' | 'swapped',
    end = 1,
  ): Report['copies'][number] => ({
    id,
    headline: `Headline of ${id}`,
    publisher: id,
    address: `https://${id}.example/`,
    ...(published === undefined ? {} : { published }),
    language: 'en',
    publish: true,
    rows: [{ kind, article: { start: 0, end }, diff: [] }],
    sentences: { same: 1, swapped: 0, missing: 0, added: 0 },
    shared: 1,
    swaps: [],
  });
  const placesOf = (...copies: Report['copies']) => {
    const item = write(of({}, { copies, article: { ...ARTICLE, published: '2026-03-05' } }))?.itemReviewed;
    return [item?.appearance?.map(({ url }) => url), item?.firstAppearance?.url];
  };
  const HERE = 'https://harbour-paper.example/fire';

  test('are the article and the copies that have it word for word, the first of which is the first known', () => {
    expect(placesOf(copy('early', '2026-03-04', 'same'), copy('late', '2026-03-06', 'same'))).toEqual([
      [HERE, 'https://early.example/', 'https://late.example/'],
      'https://early.example/',
    ]);
  });
  test('are not those that put it in other words', () => {
    expect(placesOf(copy('early', '2026-03-04', 'swapped'))).toEqual([[HERE], HERE]);
    expect(placesOf(copy('early', '2026-03-04', 'same', 0))).toEqual([[HERE], HERE]);
  });
  test('have no first where the dates do not tell', () => {
    expect(placesOf(copy('some-day', '2026-03', 'same'))).toEqual([
      [HERE, 'https://some-day.example/'],
      undefined,
    ]);
    expect(placesOf(copy('undated', undefined, 'same'))).toEqual([
      [HERE, 'https://undated.example/'],
      undefined,
    ]);
    expect(placesOf(copy('same-day', '2026-03-05', 'same'))[1]).toBeUndefined();
  });
});
