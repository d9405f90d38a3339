import type { Element } from 'hast';
import { formatDate, percent, shorten } from '../../report/index.ts';
import { flagTitle } from '../../report/labels.ts';
import type { DismissedFlag, Report, ReportFlag } from '../../schemas/report.ts';
import { element, list, paragraph, quote, strong } from './elements.ts';
import type { Note } from './types.ts';

function flagElements(flag: ReportFlag, { article }: Report): Element[] {
  const { text, language } = article;
  const related = flag.related.map(({ start, end }) => quote(shorten(text.slice(start, end), 90), language));
  const { confidence, expected } = flag;
  return [
    element('blockquote', [element('p', [flag.words], { lang: language })]),
    paragraph(flag.message),
    ...(expected.length > 0
      ? [
          paragraph(
            'Perhaps: ',
            ...expected.flatMap((words, at) => [at > 0 ? ', ' : '', quote(words, language)]),
          ),
        ]
      : []),
    ...(related.length > 0
      ? [paragraph('Compare: ', ...related.flatMap((words, at) => [at > 0 ? ', ' : '', words]))]
      : []),
    ...flag.elsewhere.map(({ headline, words }) =>
      paragraph(`Compare, in the article of “${headline}”: `, quote(shorten(words, 240), language)),
    ),
    ...(flag.insideQuotation
      ? [
          paragraph(
            'It stands inside a quotation: the slip may be the speaker’s, the translator’s or the copyist’s.',
          ),
        ]
      : []),
    ...(confidence === null ? [] : [paragraph(`The rule is right in ${percent(confidence)} of cases.`)]),
  ];
}

/** The flags of a report as notes. */
export function flagNotes(report: Report): Note[] {
  return report.flags.map((flag) => ({
    id: `flag-${flag.number}`,
    sign: `sic ${flag.number}`,
    title: flagTitle(flag),
    verdict: flag.severity,
    mark: `sic-${flag.number}`,
    children: flagElements(flag, report),
  }));
}

/** Flags that an editor set aside, with the reasons. */
export function dismissedElements(dismissed: readonly DismissedFlag[]): Element[] {
  return list(
    dismissed.map((flag) => {
      const { words, reason, by, date } = flag;
      const signed = [by, ...(date === null ? [] : [formatDate(date)])].join(', ');
      return [strong(flagTitle(flag)), ` on “${words}”: ${reason} (${signed})`];
    }),
  );
}
