import type { Words } from '../../interface/index.ts';
import { retractionOf, toneOf, type Tone } from '../../report/index.ts';
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
  /** What stands in place of a title with letters that the fonts lack, if they have its own. */
  plainTitle: string;
  /** Lines below the title. */
  text: string;
  /** The bar of ratings: how many of each look, as a number and as the language writes it. */
  bar: { tone: Tone | 'unreviewed'; count: number; written: string; label: string }[];
  /** The one look that it is about; null where it is about several. */
  tone: Tone | 'unreviewed' | null;
  /** Which way its lines run. */
  direction: Words['direction'];
}

/** The picture of a report: headline, publisher examined, ratings, share reviewed. */
export function reportFace({ name }: Pick<Site, 'name'>, report: Report, words: Words): CardFace {
  const { say, date, number, percent, series, direction } = words;
  const { headline, article, summary, ratings, corrections } = report;
  const { publisher, published } = article;
  const where = series([publisher ?? [], published === undefined ? [] : date(published)].flat());
  const retraction = retractionOf(corrections);
  const rated = summary.ratings.map(({ id, count }) => ({
    tone: toneOf(ratings, id),
    count,
    written: number(count),
    label: ratings.find((rating) => rating.id === id)?.label ?? id,
  }));
  const without = summary.claims - summary.reviewed;
  const unrated = {
    tone: 'unreviewed' as const,
    count: without,
    written: number(without),
    label: say('search.without-rating'),
  };
  return {
    site: name,
    kind: say('report-head.kicker'),
    kicker: where,
    title: headline,
    plainTitle: say('picture.plain'),
    text: retraction
      ? say('picture.retracted-on', { date: date(retraction.date) })
      : say('picture.share', {
          share: percent(summary.share),
          reviewed: summary.reviewed,
          claims: summary.toReview,
        }),
    bar: retraction ? [] : [...rated, unrated].filter(({ count }) => count > 0),
    tone: null,
    direction,
  };
}

/** The picture of a rating: its look, its label and what it means; null is for claims without a rating that stands. */
export function ratingFace(
  { name, ratings }: Pick<Site, 'name' | 'ratings'>,
  rating: Rating | null,
  { say, direction }: Words,
): CardFace {
  return {
    site: name,
    kind: say('picture.claim'),
    kicker: say(rating ? 'picture.rating' : 'picture.no-rating-of'),
    title: rating?.label ?? say('picture.no-rating'),
    plainTitle: '',
    text: rating?.definition ?? say('picture.no-rating-why'),
    bar: [],
    tone: rating ? toneOf(ratings, rating.id) : 'unreviewed',
    direction,
  };
}

/** The picture of the site. */
export function siteFace(
  { name, organisation }: Pick<Site, 'name' | 'organisation'>,
  { say, direction }: Words,
): CardFace {
  return {
    site: name,
    kind: '',
    kicker: organisation.name.toLowerCase() === name.toLowerCase() ? '' : organisation.name,
    title: say('home.title'),
    plainTitle: '',
    text: say('picture.site-about'),
    bar: [],
    tone: null,
    direction,
  };
}
