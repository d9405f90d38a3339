import { z } from 'zod';
import { address, date, day, language } from '../common.ts';

/*
 * What readers of ClaimReview ask for. Sources: [G] Google’s guide to the type, with its tables of required and
 * recommended properties (developers.google.com/search/docs/appearance/structured-data/factcheck); [S] the definitions of
 * schema.org; [F] Full Fact’s investigation of the markup (github.com/FullFact, notes 01, 03 and 05); [C] what the
 * claimreview-collector has to put right in markup found in the wild. Nothing else may be there.
 */

const text = z.string().trim().min(1);

const organisation = z.strictObject({
  '@type': z.literal('Organization').describe('An organisation.'),
  name: text.describe('Its name.'),
  url: address.optional().describe('Its page.'),
  sameAs: address.optional().describe('Its page on Wikidata.'),
});

const person = z.strictObject({
  '@type': z.literal('Person').describe('A person.'),
  name: text.describe('The name, or what the article calls somebody unnamed.'),
  sameAs: address.optional().describe('The page on Wikidata.'),
});

// [C] Objects only, one address each: plain addresses, and several in one text, are what readers trip over.
const work = z.strictObject({
  '@type': z.literal('CreativeWork').describe('A published text.'),
  url: address.describe('Where it is.'),
  name: text.optional().describe('Its title.'),
  publisher: organisation.optional().describe('Who published it.'),
  datePublished: date.optional().describe('When, as exact as known.'),
  inLanguage: language.optional().describe('The language it is in.'),
  archivedAt: address.optional().describe('An archived copy.'),
});

const rating = z
  .strictObject({
    '@type': z.literal('Rating').describe('A rating.'),
    // [G] Required, and not to be prefixed [C].
    alternateName: text.regex(/^[^:]/).describe('The label that readers see.'),
    // [G] Numbers, and here whole ones.
    ratingValue: z.int().optional().describe('Its number on the scale.'),
    bestRating: z.int().optional().describe('The best number of the scale.'),
    worstRating: z.int().optional().describe('The worst number of the scale.'),
    ratingExplanation: text.describe('Why, in the first words of the reasoning.'),
  })
  // [G] The best number is above the worst, and [C] each rating lies between them.
  .refine(
    ({ ratingValue, bestRating, worstRating }) =>
      ratingValue === undefined
        ? bestRating === undefined && worstRating === undefined
        : bestRating !== undefined &&
          worstRating !== undefined &&
          worstRating < bestRating &&
          worstRating <= ratingValue &&
          ratingValue <= bestRating,
    'a rating has all three numbers, the value between the ends, or none',
  );

const claim = z.strictObject({
  '@type': z.literal('Claim').describe('The claim.'),
  // [F] note 05: so that several reviews of one claim can be brought together.
  '@id': address.describe('What the claim is known by: its card on the report.'),
  author: z.union([person, organisation]).optional().describe('Who made it; left out where nobody is known.'),
  datePublished: date.optional().describe('When the article was published.'),
  appearance: z.array(work).min(1).optional().describe('Where it was published.'),
  firstAppearance: work.optional().describe('Where it was published first, as far as known.'),
});

const correction = z.strictObject({
  '@type': z.literal('CorrectionComment').describe('A correction.'),
  text: text.describe('What it said, and what it says now.'),
  datePublished: day.describe('The day of the change.'),
});

const review = z.strictObject({
  '@type': z.literal('ClaimReview').describe('The review of a claim.'),
  '@id': address.describe('What the review is known by.'),
  // [G] Required: the page of the review, on the site’s own host, without a detour.
  url: address.describe('The page of the claim.'),
  datePublished: day.optional().describe('The day of the review.'),
  dateModified: day.optional().describe('The day of its last correction.'),
  author: organisation.describe('Who answers for the review: the publisher of the site.'),
  inLanguage: language.optional().describe('The language of the review.'),
  // [G] Required.
  claimReviewed: text.describe('The claim, restated so that it stands alone.'),
  // [G] Required.
  reviewRating: rating.describe('The rating.'),
  itemReviewed: claim.describe('The claim, with who made it and where it was published.'),
  // [F] note 03: there is no property for evidence.
  citation: z.array(work).min(1).optional().describe('The sources that the review rests on.'),
  correction: z.array(correction).min(1).optional().describe('Corrections, the latest first.'),
});

// [F] Only this context, with https.
const context = z.literal('https://schema.org').describe('The vocabulary.');

/** The ClaimReview that stands on the page of a claim. */
export const claimReviewSchema = review.extend({ '@context': context });

/**
 * `claimreview.json`. [S] DataFeed and DataFeedItem, used as Data Commons uses them: an item a page, with a list of its
 * reviews.
 */
export const claimReviewFeedSchema = z.strictObject({
  '@context': context,
  '@type': z.literal('DataFeed').describe('A feed of data.'),
  url: address.optional().describe('Where the feed is.'),
  name: text.describe('Its name.'),
  publisher: organisation.describe('Who publishes the site.'),
  inLanguage: language.optional().describe('The language of the reviews.'),
  dateModified: day.optional().describe('The last day of which the content tells.'),
  dataFeedElement: z
    .array(
      z.strictObject({
        '@type': z.literal('DataFeedItem').describe('An item of the feed.'),
        url: address.describe('The page of the claim.'),
        dateCreated: day.optional().describe('The day of the review.'),
        dateModified: day.optional().describe('The day of its last correction.'),
        item: z.array(review).length(1).describe('The review.'),
      }),
    )
    .describe('Each claim whose rating stands and that others made; none is a valid feed.'),
});
