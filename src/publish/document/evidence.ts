import { wordsOf } from '../../interface/index.ts';
import type { Element } from 'hast';
import { formatDate } from '../../report/index.ts';
import type { Report, Source } from '../../schemas/report.ts';
import type { Evidence } from '../../schemas/review.ts';
import { element, link, list, paragraph, quote, strong, type Content } from './elements.ts';

const BASES = { full: 'read in full', excerpt: 'read in excerpt', 'common-knowledge': 'common knowledge' };

/** A source in a line: publisher, title, date, what is known of its origin, archived copy. */
export function sourceLine(source: Source): Content[] {
  const { publisher, title, address, published, origin, archived, language } = source;
  return [
    link(publisher, address),
    ...(title === undefined ? [] : [': ', element('cite', [title], { lang: language })]),
    published === undefined ? '' : `, ${formatDate(published)}`,
    origin === undefined ? '' : `; from ${origin}`,
    ...(archived === undefined ? [] : ['; ', link('archived copy', archived)]),
  ];
}

function item({ source, stance, shows, phrases, basis }: Evidence, sources: Report['sources']): Content[] {
  const record = source === undefined ? undefined : sources[source];
  return [
    paragraph(strong(wordsOf('en').say(`stance.title.${stance}`)), ` ${shows}`),
    ...phrases.map((phrase) => paragraph(quote(phrase, record?.language))),
    record
      ? paragraph(...sourceLine(record), `; ${BASES[basis]}.`)
      : paragraph('Common knowledge; no source.'),
  ];
}

/** The evidence of a review, each with its stance and source. */
export function evidenceElements(evidence: readonly Evidence[], sources: Report['sources']): Element[] {
  return evidence.length === 0
    ? []
    : [paragraph(strong('Evidence')), ...list(evidence.map((each) => item(each, sources)))];
}

/** The sources that the reviews of a report use, by publisher. */
export function sourceElements({ sources }: Pick<Report, 'sources'>): Element[] {
  const keyOf = ({ publisher, id }: Source): string => `${publisher}\n${id}`;
  const all = Object.values(sources).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return list(all.map(sourceLine));
}
