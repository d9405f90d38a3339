import type { Organization, Person } from 'schema-dts';
import type { Person as PersonRecord, Report, Review } from '../../schemas/report.ts';
import { hostOf } from './own.ts';

function recorded({ kind, name, wikidata }: PersonRecord): Organization | Person {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name,
    ...(wikidata ? { sameAs: `https://www.wikidata.org/wiki/${wikidata}` } : {}),
  };
}

/** Who answers for what an article says in its own voice: its publisher, else its author, else the host it is at. */
export function publishedBy({ publisher, author, address }: Report['article']): string | undefined {
  return publisher ?? author ?? hostOf(address) ?? undefined;
}

function voiceOf(article: Report['article']): Organization | Person | undefined {
  const name = publishedBy(article);
  if (name === undefined) return undefined;
  const isPerson = article.publisher === undefined && article.author !== undefined;
  return { '@type': isPerson ? 'Person' : 'Organization', name };
}

/**
 * Who made a claim. Somebody unnamed is called what the article calls them, as fact-checkers do (“a ministry official”);
 * a document has no author that anybody knows.
 */
export function authorOf(
  { speaker }: Pick<Review, 'speaker'>,
  report: Report,
): Organization | Person | undefined {
  if (speaker === 'article') return voiceOf(report.article);
  if (typeof speaker === 'string') {
    const person = report.people[speaker];
    return person && recorded(person);
  }
  return speaker.type === 'document' ? undefined : { '@type': 'Person', name: speaker.unnamed };
}
