import { join } from 'node:path';
import { fold } from '../../article/index.ts';
import { analyseReport } from '../../report/index.ts';
import { anchorOf, makeAnchor, placeReview, searchText } from '../../reviews/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { ReportFiles } from '../../report/index.ts';
import { printAnchors } from '../anchors-file.ts';
import { readArgs } from '../args.ts';
import { claimUnder, reviewId } from '../claim-name.ts';
import { findReport, openAnalyses, openContent } from '../content.ts';
import { draftReview } from '../draft.ts';
import { createFile, replaceFile } from '../files.ts';
import { findWords } from '../find-words.ts';
import { Failure, misuse, shown, type Io } from '../io.ts';

export const help = `sic review new SLUG "WORDS" [--after "WORDS"]

Begins the review of a claim: finds the words in the article of the report SLUG and makes
content/reports/SLUG/reviews/CLAIM.md, to be filled in. Until it has a rating it is a draft.

  --after WORDS  words that stand just before, where the same words occur more than once

Examples:
  npm run sic -- review new harbour-fire "The fire broke out at noon"
  npm run sic -- review new harbour-fire "the mayor said" --after "On Monday"
`;

/** The review that judges these very words already. */
function reviewOf(span: Span, report: ReportFiles, text: string): string | null {
  const haystack = searchText(text);
  for (const { id, data } of report.reviews) {
    const place = placeReview(haystack, data, anchorOf(report.anchors, id)).span;
    if (place?.start === span.start && place.end === span.end) return id;
  }
  return null;
}

export function run(argv: readonly string[], io: Io): number {
  const { values, positionals } = readArgs(argv, { after: { type: 'string' } });
  const [slug, named] = positionals;
  if (slug === undefined || named === undefined)
    throw misuse('name a report and words of its article, in quotes');
  if (positionals.length > 2) throw misuse('put the words of the article in quotes, as one argument');

  const content = openContent(io);
  const report = findReport(content, slug, ['article.md', 'anchors.json']);
  const { article, analysis } = analyseReport(report, content.site, openAnalyses(io));
  const { text } = article;
  const span = findWords(article, named, values.after);
  const folder = join(content.dir, 'reports', slug);

  const existing = reviewOf(span, report, text);
  if (existing !== null) {
    throw new Failure(`these words have a review: ${shown(io, join(folder, 'reviews', `${existing}.md`))}`);
  }
  const words = fold(text.slice(span.start, span.end));
  const claim = claimUnder(text, span, analysis.claims);
  // A file that could not be read is a review too, and its anchor remembers a rating.
  const taken = [...report.reviews.map(({ id }) => id), ...Object.keys(report.anchors.reviews)];
  const id = reviewId(words, claim, taken);
  const draft = draftReview(
    { words, after: values.after, claim: claim?.standsAlone ?? words },
    content.site.ratings,
  );
  const file = join(folder, 'reviews', `${id}.md`);
  if (!createFile(file, draft))
    throw new Failure(`there is already a file ${shown(io, file)}; it was left as it is`);

  const anchors = { ...report.anchors.reviews, [id]: makeAnchor(article, span, null) };
  replaceFile(join(folder, 'anchors.json'), printAnchors({ ...report.anchors, reviews: anchors }));
  io.stdout(
    `Made ${shown(io, file)}\nNext:\n` +
      `  Fill it in: take away the “# ” before rating, reviewed and evidence; the reasoning goes below the last “---”.\n` +
      `  Confirm it: npm run sic -- review accept ${slug}/${id}\n`,
  );
  return 0;
}
