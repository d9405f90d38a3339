import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claim, report, review, source } from '../../report/reports.fixture.ts';
import { claimReviewFeedSchema, claimReviewSchema } from '../../schemas/publish/claim-review.ts';
import type { Report } from '../../schemas/report.ts';
import { ARTICLE, reviewed, SITE } from './claim-review.fixture.ts';
import { claimReviewFeed, claimReviewOf, claimReviewsOf } from './index.ts';

// Formats are checked where the schema itself parses what is written.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const isFeed = ajv.compile(z.toJSONSchema(claimReviewFeedSchema));

describe('the ClaimReview of a claim', () => {
  const whole = reviewed(
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
    const feed = claimReviewFeed([reviewed({}, { slug: 'flood' }), whole], SITE);
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

describe('there is none', () => {
  test.each<[string, Report]>([
    ['where the words have changed', reviewed({ state: { state: 'changed', diff: [] } })],
    ['where the review has no rating yet', reviewed({ rating: undefined })],
    [
      'where the review was taken back',
      reviewed({ corrections: [{ date: '2026-03-12', kind: 'retraction', was: 'a', now: 'b' }] }),
    ],
    [
      'where the report was taken back',
      reviewed({}, { corrections: [{ date: '2026-03-12', kind: 'retraction', was: 'a', now: 'b' }] }),
    ],
    ['where nobody has reviewed the claim', report('fire', [claim('boats', null)], { article: ARTICLE })],
    ['of a review without a place', report('fire', [], { article: ARTICLE, orphans: [review('boats')] })],
  ])('%s', (_, data) => {
    expect(claimReviewsOf(data, SITE)).toEqual([]);
  });

  test('where the site has no address, and its feed is empty and valid', () => {
    const { address, ...site } = SITE;
    expect(address).toBeDefined();
    expect(claimReviewsOf(reviewed(), site)).toEqual([]);
    const feed = claimReviewFeed([reviewed()], site);
    expect(claimReviewFeedSchema.parse(feed)).toMatchObject({
      dataFeedElement: [],
      dateModified: '2026-03-10',
    });
    expect('url' in feed).toBe(false);
    expect(isFeed(claimReviewFeed([], site))).toBe(true);
  });
});
