import { NOTHING, type Question } from '../publish/search/query.ts';

/** Names of a question’s parts in an address and in the form. */
export const NAMES: readonly [keyof Question, string][] = [
  ['words', 'q'],
  ['rating', 'rating'],
  ['flag', 'flag'],
  ['person', 'person'],
  ['source', 'source'],
  ['from', 'from'],
  ['to', 'to'],
];

/** A question as the fragment of an address, as in `#q=bridge&rating=false`; empty where nothing is asked. */
export function fragmentOf(question: Question): string {
  const named = NAMES.flatMap(([part, name]): [string, string][] => {
    const value = question[part].trim();
    return value === '' ? [] : [[name, value]];
  });
  return named.length === 0 ? '' : `#${new URLSearchParams(named).toString()}`;
}

/** The question in a fragment, or in what a form of another page has put before it; that of a heading asks nothing. */
export function questionOf({ hash, search }: { hash: string; search: string }): Question {
  const values = new URLSearchParams(hash.length > 1 ? hash.slice(1) : search);
  const question = { ...NOTHING };
  for (const [part, name] of NAMES) question[part] = values.get(name) ?? '';
  return question;
}
