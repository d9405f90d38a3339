import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../article/index.ts';
import { count, type ReviewFile } from '../report/index.ts';
import { anchorOf, wordingsOf } from '../reviews/index.ts';
import type { Anchor } from '../schemas/anchors.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Review } from '../schemas/report.ts';
import { problemAt, readYaml } from '../schemas/yaml-file.ts';
import { error, quoted, warning, type Checked, type Finding } from './findings.ts';
import { tellChanges } from './changed-words.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDismissals } from './check-dismissals.ts';
import { checkOwnQuotations } from './check-own-quotations.ts';
import { changedRatingWithoutCorrection } from './rating-change.ts';

/** The rating for which no evidence could be given; whoever has it on the scale needs none. */
const NOT_CHECKABLE = 'not-checkable';

/** The way out for words that changed: what to copy where, unless the editor has done so. */
function wayOut({ words, id }: Review, now: string, slug: string): string {
  const accept = `“sic review accept ${slug}/${id}”`;
  return fold(words) === fold(now)
    ? `judge again, then ${accept}`
    : `judge again; if the review holds, copy what the article says into “words”, then ${accept}: ${fold(now)}`;
}

/** Whether the words that were judged still stand in the article. */
function checkPlace(review: Review, slug: string, anchor: Anchor | undefined): Finding[] {
  const { state, words, id } = review;
  const accept = `“sic review accept ${slug}/${id}”`;
  switch (state.state) {
    case 'holds':
      return [];
    case 'changed': {
      const { text, isProtected } = tellChanges(state.diff);
      const message = `the rating was given for other words: ${text}; ${wayOut(review, wordingsOf(state.diff).now, slug)}`;
      return [isProtected ? error('changed-protected', message) : warning('changed', message)];
    }
    case 'orphan':
      if (state.reason === 'not-found') {
        const message = `the article has no words ${quoted(words)}; copy what it says now, judge again, then ${accept}`;
        return [error('orphan', message)];
      }
      return anchor
        ? [
            error(
              'orphan',
              `nothing tells for certain where ${quoted(words)} went that was judged: the article has such words, ` +
                `but other words stand around them, or in several places; judge again, add “after:” with the words ` +
                `just before the right ones if there are several, then ${accept}`,
            ),
          ]
        : [
            error(
              'ambiguous',
              `${quoted(words)} stands in several places; add “after:” with the words just before it`,
            ),
          ];
  }
}

/** What a review must have before it is published. */
function checkReview(review: Review, file: ReviewFile, checked: Checked): Problem[] {
  const { files, report, site, content, library } = checked;
  const { rating } = review;
  const { yaml, id } = file;
  const anchor = anchorOf(files.anchors, id);
  const problems = checkPlace(review, files.slug, anchor).map((finding) =>
    problemAt(yaml, ['words'], finding),
  );
  if (!anchor && review.state.state !== 'orphan') {
    const message = `this review has not been confirmed; “sic review accept ${files.slug}/${id}” does so`;
    problems.push(problemAt(yaml, ['words'], warning('unconfirmed', message)));
  }
  const change = changedRatingWithoutCorrection(file.data, anchor, site.ratings);
  if (change !== null) problems.push(problemAt(yaml, ['rating'], error('rating-changed', change)));
  problems.push(...checkOwnQuotations(file, report, content, library));
  if (rating === undefined) return problems;

  if (rating !== NOT_CHECKABLE && review.evidence.length === 0) {
    const message = `a rating needs evidence; add some, or take the rating away until there is some`;
    problems.push(problemAt(yaml, ['rating'], error('no-evidence', message)));
  }
  if (review.reviewed === undefined) {
    const message = 'a rated claim needs the day of its review, as in reviewed: 2015-12-15';
    problems.push(problemAt(yaml, ['rating'], warning('missing-date', message)));
  }
  return problems;
}

/** What holds for the article and the report as a whole. */
function checkArticle({ files, report }: Checked): Problem[] {
  const problems: Problem[] = [];
  const at = (path: string[], finding: Finding): number =>
    problems.push(problemAt(files.yaml, path, finding));
  if (files.data.published === undefined) {
    const message =
      'the article has no date: add “published”, as exact as known, or the site says that it is unknown';
    at([], warning('missing-date', message));
  }
  const known = new Set(files.reviews.map(({ id }) => id));
  const earlier = Object.entries(files.anchors.reviews).filter(
    ([id, anchor]) => known.has(id) && anchor.article !== report.article.sha256,
  );
  if (earlier.length > 0) {
    const since = `the article has changed since ${count(earlier.length, 'review was', 'reviews were')} confirmed`;
    at(
      [],
      warning('article-changed', `${since}; look at them, then “sic review accept --all ${files.slug}”`),
    );
  }
  return problems;
}

/** Anchors of reviews whose file is gone. */
function checkAnchors({ files, dir }: Checked): Problem[] {
  const file = `reports/${files.slug}/anchors.json`;
  const gone = Object.keys(files.anchors.reviews).filter(
    // Not those that could merely not be read: they have a problem of their own.
    (id) => !existsSync(join(dir, 'reports', files.slug, 'reviews', `${id}.md`)),
  );
  if (gone.length === 0) return [];
  const yaml = readYaml(readFileSync(join(dir, file), 'utf8'), file);
  return gone.map((id) => {
    const message = `there is no review “${id}” any more; bring its file back, or “sic review accept ${files.slug}/${id}” drops it`;
    return problemAt(yaml, ['reviews', id], warning('stale-anchor', message), true);
  });
}

/** Everything that a report must be held against beside the schemas. */
export function checkReport(checked: Checked): Problem[] {
  const { files, report } = checked;
  const reviews = [...report.claims.flatMap(({ review }) => review ?? []), ...report.orphans];
  return [
    ...checkArticle(checked),
    ...checkCoverage(checked),
    ...checkAnchors(checked),
    ...checkDismissals(checked),
    ...files.reviews.flatMap((file) => {
      const review = reviews.find(({ id }) => id === file.id);
      return review ? checkReview(review, file, checked) : [];
    }),
  ];
}
