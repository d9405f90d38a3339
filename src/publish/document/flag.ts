import type { Element } from 'hast';
import type { Words } from '../../interface/index.ts';
import { shorten } from '../../report/index.ts';
import { flagTitle } from '../../report/labels.ts';
import type { DismissedFlag, Report, ReportFlag } from '../../schemas/report.ts';
import { list, paragraph, passage, strong, type Content } from './elements.ts';
import { english, phrase, quoted } from './phrase.ts';
import type { Note } from './types.ts';

/** Quotations one after another, behind what they are. */
function quotations(label: string, texts: readonly string[], language: string, words: Words): Element[] {
  if (texts.length === 0) return [];
  const quote = quoted(words, language);
  const written = texts.map((text) => quote(text));
  return [
    paragraph(`${label} `, ...written.flatMap((each, at) => (at > 0 ? [words.about.comma, ...each] : each))),
  ];
}

function flagElements(flag: ReportFlag, { article }: Report, words: Words): Element[] {
  const { text, language } = article;
  const { say, percent } = words;
  const related = flag.related.map(({ start, end }) => shorten(text.slice(start, end), 90));
  const { confidence, expected } = flag;
  return [
    passage(flag.words, language),
    paragraph(...english(words)(flag.message)),
    ...quotations(say('flag-body.expected'), expected, language, words),
    ...quotations(say('flag-body.related'), related, language, words),
    ...flag.elsewhere.map(({ headline, words: there }) =>
      paragraph(
        ...phrase(
          words,
          'flag-body.elsewhere',
          { headline, words: shorten(there, 240) },
          { link: quoted(words), q: quoted(words, language) },
        ),
      ),
    ),
    ...(flag.insideQuotation ? [paragraph(say('flag-body.inside-quotation'))] : []),
    ...(confidence === null ? [] : [paragraph(say('form.confidence', { share: percent(confidence) }))]),
  ];
}

/** The flags of a report as notes. */
export function flagNotes(report: Report, words: Words): Note[] {
  return report.flags.map((flag) => ({
    id: `flag-${flag.number}`,
    kind: 'flag',
    number: flag.number,
    sign: `sic ${flag.number}`,
    title: flagTitle(flag),
    titleLanguage: 'en',
    verdict: words.say(`severity.${flag.severity}`),
    mark: `sic-${flag.number}`,
    children: flagElements(flag, report, words),
  }));
}

/** Flags that an editor set aside, with the reasons. */
export function dismissedElements(
  dismissed: readonly DismissedFlag[],
  { language }: Report['article'],
  words: Words,
): Element[] {
  return list(
    dismissed.map((flag) => {
      const signed = words.series([flag.by, ...(flag.date === null ? [] : [words.date(flag.date)])]);
      const values = { title: flagTitle(flag), words: flag.words, reason: flag.reason, signed };
      const b = (...children: Content[]): Content => strong(...english(words)(...children));
      return phrase(words, 'form.dismissed', values, { b, q: quoted(words, language) });
    }),
  );
}
