import { languageOfClaim } from '../../report/language-of-claim.ts';
import type { Element } from 'hast';
import type { Words } from '../../interface/index.ts';
import { claimDates } from '../../report/claim-dates.ts';
import { standingRating } from '../../report/index.ts';
import { flagTitle, missingRating } from '../../report/labels.ts';
import { viewLine } from '../../report/ledger-view.ts';
import { tellSpeaker } from '../../report/speaker.ts';
import type { Report, ReportClaim, ReportFlag, Review, SpeakerView } from '../../schemas/report.ts';
import { list, paragraph, passage, type Content } from './elements.ts';
import { evidenceElements } from './evidence.ts';
import { correctionElements, retractionElements } from './head.ts';
import { english, phrase } from './phrase.ts';
import { reasoningElements } from './reasoning.ts';
import type { Note } from './types.ts';

function speakerLine(speaker: SpeakerView, words: Words): Element {
  const { name, role, note } = tellSpeaker(speaker, words);
  const said =
    role === null
      ? phrase(words, 'speaker.said-by', { name })
      : phrase(words, 'speaker.said-by-with-role', { name, role });
  return paragraph(...said, ...(note === null ? [] : [` ${note}`]));
}

function stateElements({ state, rating }: Review, report: Report, { say }: Words): Element[] {
  const given = report.ratings.find(({ id }) => id === rating)?.label;
  if (state.state === 'holds') return [];
  if (state.state === 'orphan') {
    const was = given === undefined ? [] : say('claim-body.was-rated', { rating: given });
    return [paragraph([say(`claim-body.orphan.${state.reason}`), was].flat().join(' '))];
  }
  const was = given === undefined ? [] : say('claim-body.changed-rating', { rating: given });
  const judged = state.diff.filter(({ kind }) => kind !== 'new').map(({ text }) => text);
  return [
    paragraph([say('claim-body.changed'), was, say('form.judged')].flat().join(' ')),
    passage(judged.join('').trim(), report.article.language),
  ];
}

function comparisonElements({ quotation }: Review, words: Words): Element[] {
  if (!quotation) return [];
  const { checked, against, changes, note } = quotation;
  const { say } = words;
  const basis = against === undefined ? say('comparison.own') : say('comparison.own-with', { against });
  return [
    paragraph(...phrase(words, 'form.comparison', { title: say(`comparison.title.${checked}`), basis })),
    ...list(
      changes.map(({ article, source, effect }) => {
        const changed = say('ledger.change', { article, source });
        return effect === undefined ? [changed] : [say('form.change', { change: changed, effect })];
      }),
    ),
    ...(note === undefined ? [] : [paragraph(note)]),
  ];
}

function reviewElements(review: Review, report: Report, words: Words): Element[] {
  const { say, date } = words;
  const { reviewed, confidence, minor, reasoning } = review;
  const signed = {
    reviewer: review.reviewer ?? report.reviewer,
    confidence: confidence ?? 'none',
    minor: minor ? 'yes' : 'no',
  };
  return [
    ...(reasoning === '' ? [paragraph(say('claim-body.no-reasoning'))] : reasoningElements(reasoning)),
    ...comparisonElements(review, words),
    ...evidenceElements(review.evidence, report.sources, words),
    paragraph(
      reviewed === undefined
        ? say('form.reviewed-undated', signed)
        : say('claim-body.reviewed', { ...signed, date: date(reviewed) }),
    ),
  ];
}

function foundElements({ reasons, checkworthiness }: ReportClaim, words: Words): Element[] {
  const { say, number, series } = words;
  const worth = number(checkworthiness, 2);
  return [
    paragraph(
      reasons.length === 0
        ? say('claim-body.not-reviewed', { worth })
        : say('claim-body.not-reviewed-because', { reasons: series(reasons), worth }),
    ),
  ];
}

function dateElements(claim: ReportClaim, report: Report, words: Words): Element[] {
  const { published } = report.article;
  return claimDates(claim, report, words).map(({ words: said, meaning }) =>
    paragraph(
      meaning !== null && published !== undefined
        ? words.say('claim-body.date', { words: said, meaning, published: words.date(published) })
        : words.say(published === undefined ? 'claim-body.date-undated' : 'claim-body.date-unclear', {
            words: said,
          }),
    ),
  );
}

function flagLine(flag: ReportFlag, words: Words): Content[] {
  const { number, message } = flag;
  return phrase(words, 'form.flag', { number, title: flagTitle(flag), message }, { english: english(words) });
}

/** The card of a claim as a note. */
export function claimNote(claim: ReportClaim, report: Report, words: Words): Note {
  const { review, number, standsAlone, speaker } = claim;
  const rating = report.ratings.find(({ id }) => id === standingRating(claim));
  const corrections = review?.corrections ?? [];
  const flags = claim.flags.flatMap((flag) => report.flags[flag - 1] ?? []);
  const quotations = report.quotations.filter(({ claims }) => claims.includes(number));
  return {
    id: `claim-${claim.id}`,
    kind: 'claim',
    number,
    sign: String(number),
    title: standsAlone,
    titleLanguage: languageOfClaim(claim, report),
    verdict: rating?.label ?? missingRating(claim, words),
    mark: `mark-${number}`,
    children: [
      ...retractionElements(corrections, words),
      ...(claim.words === standsAlone ? [] : [passage(claim.words, report.article.language)]),
      ...(speaker ? [speakerLine(speaker, words)] : []),
      ...dateElements(claim, report, words),
      ...(rating
        ? [
            paragraph(
              ...phrase(words, 'claim-body.definition', {
                rating: rating.label,
                definition: rating.definition,
              }),
            ),
          ]
        : []),
      ...(review ? stateElements(review, report, words) : []),
      ...(review ? reviewElements(review, report, words) : foundElements(claim, words)),
      ...list(
        quotations.map((line) => [
          words.say('form.quotation', { number: line.number, ...viewLine(line, report, words) }),
        ]),
      ),
      ...list(flags.map((flag) => flagLine(flag, words))),
      ...correctionElements(corrections, words),
    ],
  };
}
