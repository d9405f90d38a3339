import { wordsOf } from '../../interface/index.ts';
import type { Element } from 'hast';
import { claimDates } from '../../report/claim-dates.ts';
import { CORRECTION_KINDS, formatDate, retractionOf, standingRating } from '../../report/index.ts';
import { flagTitle, missingRating } from '../../report/labels.ts';
import { viewLine } from '../../report/ledger-view.ts';
import type { Report, ReportClaim, Review, SpeakerView } from '../../schemas/report.ts';
import type { Correction } from '../../schemas/review.ts';
import { element, list, paragraph, strong, type Content } from './elements.ts';
import { evidenceElements } from './evidence.ts';
import { reasoningElements } from './reasoning.ts';
import type { Note } from './types.ts';

const COMPARED = { verbatim: 'Verbatim', altered: 'Altered quotation', 'not-found': 'Not found elsewhere' };

function speakerLine({ name, role, note }: SpeakerView): Element {
  return paragraph(`Said by: ${name}${role === null ? '' : `, ${role}`}.${note === null ? '' : ` ${note}`}`);
}

/** Changes of a review or a report, the latest first: what it said, and what it says now. */
export function correctionElements(corrections: readonly Correction[]): Element[] {
  const latest = [...corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const items = latest.map(({ date, kind, was, now }): Content[] => [
    strong(CORRECTION_KINDS[kind].label),
    `, ${formatDate(date)}: it said “${was}”; it says now “${now}”`,
  ]);
  return items.length === 0 ? [] : [paragraph(strong('Corrections')), ...list(items)];
}

function stateElements({ state, rating }: Review, report: Report): Element[] {
  const label = report.ratings.find(({ id }) => id === rating)?.label;
  if (state.state === 'orphan') {
    const reason =
      state.reason === 'not-found'
        ? 'The words that were judged are no longer in the article.'
        : 'The words that were judged stand in the article more than once, and nothing tells which were meant.';
    return [
      paragraph(`${reason}${label === undefined ? '' : ` The rating was “${label}”; it does not stand.`}`),
    ];
  }
  if (state.state === 'holds') return [];
  const judged = state.diff.filter(({ kind }) => kind !== 'new').map(({ text }) => text);
  return [
    paragraph(
      'The words of the article have changed since this review.' +
        (label === undefined
          ? ''
          : ` The rating “${label}” was given for the earlier wording and does not stand for these words.`) +
        ' The words that were judged:',
    ),
    element('blockquote', [paragraph(judged.join('').trim())]),
  ];
}

function comparisonElements({ quotation }: Review): Element[] {
  if (!quotation) return [];
  const { checked, against, changes, note } = quotation;
  const compared = against === undefined ? '' : `, with: ${against}`;
  return [
    paragraph(strong(COMPARED[checked]), ` (the reviewer’s own comparison${compared}).`),
    ...list(
      changes.map(({ article, source, effect }) => [
        `“${article}” for “${source}”${effect === undefined ? '' : `: ${effect}`}`,
      ]),
    ),
    ...(note === undefined ? [] : [paragraph(note)]),
  ];
}

function reviewElements(review: Review, report: Report): Element[] {
  const { reviewed, reviewer, confidence, minor, reasoning } = review;
  const signed = [
    `Reviewed ${reviewed === undefined ? '' : `${formatDate(reviewed)} `}by ${reviewer ?? report.reviewer}`,
    ...(confidence ? [`the reviewer’s confidence is ${confidence}`] : []),
    ...(minor ? ['a claim of little weight'] : []),
  ].join('; ');
  return [
    ...(reasoning === '' ? [paragraph('The reasoning is not written yet.')] : reasoningElements(reasoning)),
    ...comparisonElements(review),
    ...evidenceElements(review.evidence, report.sources),
    paragraph(`${signed}.`),
  ];
}

function foundElements({ reasons, checkworthiness, review }: ReportClaim): Element[] {
  const counts = reasons.length > 0 ? ` and counts for it: ${reasons.join(', ')}` : '';
  return [
    paragraph(
      `${missingRating({ review }, wordsOf('en'))}: nobody has judged this claim. The analysis found it${counts} ` +
        `(check-worthiness ${checkworthiness.toFixed(2)} of 1).`,
    ),
  ];
}

function dateElements(claim: ReportClaim, report: Report): Element[] {
  const { published } = report.article;
  return claimDates(claim, report).map(({ words, meaning }) => {
    if (meaning === null) return paragraph(`“${words}” cannot be resolved.`);
    const counted =
      published === undefined ? '' : `, counted from the day of publication (${formatDate(published)})`;
    return paragraph(`“${words}” is ${meaning}${counted}.`);
  });
}

/** The card of a claim as a note. */
export function claimNote(claim: ReportClaim, report: Report): Note {
  const { review, number, words, standsAlone, speaker } = claim;
  const rating = report.ratings.find(({ id }) => id === standingRating(claim));
  const corrections = review?.corrections ?? [];
  const retraction = retractionOf(corrections);
  const flags = claim.flags.flatMap((flag) => report.flags[flag - 1] ?? []);
  const quotations = report.quotations.filter(({ claims }) => claims.includes(number));
  return {
    id: `claim-${claim.id}`,
    sign: String(number),
    title: standsAlone,
    verdict: rating?.label ?? missingRating(claim, wordsOf('en')),
    mark: `mark-${number}`,
    children: [
      ...(retraction
        ? [paragraph(strong('Retracted'), ` on ${formatDate(retraction.date)}: ${retraction.now}`)]
        : []),
      ...(words === standsAlone
        ? []
        : [element('blockquote', [element('p', [words], { lang: report.article.language })])]),
      ...(speaker ? [speakerLine(speaker)] : []),
      ...dateElements(claim, report),
      ...(rating ? [paragraph(strong(`${rating.label}:`), ` ${rating.definition}`)] : []),
      ...(review ? stateElements(review, report) : []),
      ...(review ? reviewElements(review, report) : foundElements(claim)),
      ...list(
        quotations.map((line) => [
          `Quotation ${line.number}: ${viewLine(line, report).title}. ${viewLine(line, report).basis}`,
        ]),
      ),
      ...list(flags.map((flag) => [`Flag ${flag.number}, ${flagTitle(flag)}: ${flag.message}`])),
      ...correctionElements(corrections),
    ],
  };
}
