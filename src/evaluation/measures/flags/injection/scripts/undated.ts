import type { Injector, Script } from '../damage.ts';
import { bodyOf, matchesIn, replace } from '../text.ts';

const MONTH =
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?|May';

/** A day or year of the calendar, with the words that go with it. */
const DATE = new RegExp(
  `(?:,? (?:(?:on|in|since|by|until|from|of|for|during|late|early|mid) )*)?(?<![\\p{L}])(?:(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4},?)?|\\d{1,2} (?:${MONTH})(?: \\d{4})?|(?:${MONTH})(?: \\d{4})?(?= |[,.])|(?:19|20)\\d{2}s?|'\\d\\ds?)(?![\\p{L}\\d-])`,
  'gu',
);

const DAY =
  /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]omorrow|[Ll]ast (?:week|month|night)|[Nn]ext (?:week|month))(?!\p{L})/gu;

/** Takes all dates of the calendar away, and the day of publication, so that “on Monday” may be any. */
const datesDropped: Injector = (article) => {
  const body = bodyOf(article);
  const places = matchesIn(article, body, DAY);
  if (places.length === 0) return null;
  return {
    edits: matchesIn(article, article.blocks, DATE).map((date) => replace(date, '')),
    places,
    isUndated: true,
  };
};

export const undated: Script = {
  rule: 'undated',
  kinds: [{ what: 'all dates and the day of publication dropped', inject: datesDropped }],
};
