import { count, formatDate, percent, retractionOf, toneOf, type Tone } from '../../report/index.ts';
import type { Report } from '../../schemas/report.ts';
import type { Rating, Site } from '../../schemas/site.ts';

/** What a picture shows, and all that it depends on. */
export interface CardFace {
  /** The name of the site. */
  site: string;
  /** What kind of thing it is the picture of. */
  kind: string;
  /** A line above the title. */
  kicker: string;
  title: string;
  /** What stands in place of a title with letters that the fonts lack. */
  plainTitle: string;
  /** Lines below the title. */
  text: string;
  /** The bar of ratings: how many of each look. */
  bar: { tone: Tone | 'unreviewed'; count: number; label: string }[];
  /** The one look that it is about; null where it is about several. */
  tone: Tone | 'unreviewed' | null;
}

/** The picture of a report: headline, publisher examined, ratings, share reviewed. */
export function reportFace({ name }: Pick<Site, 'name'>, report: Report): CardFace {
  const { headline, article, summary, ratings, corrections } = report;
  const { publisher, published } = article;
  const where = [publisher, published && formatDate(published)].filter(Boolean).join(', ');
  const retraction = retractionOf(corrections);
  const rated = summary.ratings.map(({ id, count: number }) => ({
    tone: toneOf(ratings, id),
    count: number,
    label: (ratings.find((rating) => rating.id === id)?.label ?? id).toLowerCase(),
  }));
  const unrated = {
    tone: 'unreviewed' as const,
    count: summary.claims - summary.reviewed,
    label: 'without rating',
  };
  return {
    site: name,
    kind: 'Fact-check report',
    kicker: where,
    title: headline,
    plainTitle: 'Report on an article',
    text: retraction
      ? `This report was retracted on ${formatDate(retraction.date)}.`
      : `Share reviewed: ${percent(summary.share)} (${String(summary.reviewed)} of ${count(summary.toReview, 'claim')})`,
    bar: retraction ? [] : [...rated, unrated].filter(({ count: number }) => number > 0),
    tone: null,
  };
}

/** The picture of a rating: its look, its label and what it means; null is for claims without a rating that stands. */
export function ratingFace(
  { name, ratings }: Pick<Site, 'name' | 'ratings'>,
  rating: Rating | null,
): CardFace {
  return {
    site: name,
    kind: 'Fact-checked claim',
    kicker: rating ? 'Rating' : 'Claim',
    title: rating?.label ?? 'No rating stands',
    plainTitle: '',
    text:
      rating?.definition ??
      'It has not been reviewed to the end, or the review was given for other words, or was taken back.',
    bar: [],
    tone: rating ? toneOf(ratings, rating.id) : 'unreviewed',
  };
}

/** The picture of the site. */
export function siteFace({ name, organisation }: Pick<Site, 'name' | 'organisation'>): CardFace {
  return {
    site: name,
    kind: '',
    kicker: organisation.name.toLowerCase() === name.toLowerCase() ? '' : organisation.name,
    title: 'Fact-check reports',
    plainTitle: '',
    text: 'What an article claims, who said it, what sources show, and where the text contradicts itself.',
    bar: [],
    tone: null,
  };
}
