import type { Element } from 'hast';
import type { Words } from '../../interface/index.ts';
import type { Report, Source } from '../../schemas/report.ts';
import type { Evidence } from '../../schemas/review.ts';
import { element, link, list, paragraph, strong, type Content } from './elements.ts';
import { phrase, quoted } from './phrase.ts';

/**
 * A source in a line: publisher, title, date, what is known of its origin, archived copy, and how it was read, where that
 * is to be told.
 */
function sourceLine(source: Source, words: Words, basis?: Evidence['basis']): Content[] {
  const { publisher, title, address, published, origin, archived, language } = source;
  const whether = (value: string | undefined): string => (value === undefined ? 'no' : 'yes');
  const values = {
    publisher,
    titled: whether(title),
    title: title ?? '',
    dated: whether(published),
    date: published === undefined ? '' : words.date(published),
    indirect: whether(origin),
    origin: origin ?? '',
    kept: whether(archived),
    basis: basis ?? 'none',
  };
  return phrase(words, 'form.source', values, {
    link: link(address),
    cite: (...children) => element('cite', children, { lang: language, dir: 'auto' }),
    archived: link(archived),
  });
}

function item(evidence: Evidence, sources: Report['sources'], words: Words): Content[] {
  const { source, stance, shows, phrases, basis } = evidence;
  const record = source === undefined ? undefined : sources[source];
  return [
    paragraph(strong(words.say(`stance.title.${stance}`)), ` ${shows}`),
    ...phrases.map((text) => paragraph(...quoted(words, record?.language)(text))),
    paragraph(...(record ? sourceLine(record, words, basis) : [words.say('evidence.common')])),
  ];
}

/** The evidence of a review, each with its stance and source. */
export function evidenceElements(
  evidence: readonly Evidence[],
  sources: Report['sources'],
  words: Words,
): Element[] {
  return evidence.length === 0
    ? []
    : [
        paragraph(strong(words.say('claim-body.evidence'))),
        ...list(evidence.map((each) => item(each, sources, words))),
      ];
}

/** The sources that the reviews of a report use, by publisher. */
export function sourceElements({ sources }: Pick<Report, 'sources'>, words: Words): Element[] {
  const keyOf = ({ publisher, id }: Source): string => `${publisher}\n${id}`;
  const all = Object.values(sources).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return list(all.map((source) => sourceLine(source, words)));
}
