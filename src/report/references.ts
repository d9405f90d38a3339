import { catalogue } from '../flags/index.ts';
import type { Problem } from '../schemas/problem.ts';
import { problemAt } from '../schemas/yaml-file.ts';
import type { Content } from './content-model.ts';

const MOST_LISTED = 12;

function list(ids: Iterable<string>, folder: string): string {
  const all = [...ids];
  if (all.length === 0) return `there is none in ${folder}`;
  const more = all.length > MOST_LISTED ? ` … (${String(all.length)} in ${folder})` : '';
  return `known: ${all.slice(0, MOST_LISTED).join(', ')}${more}`;
}

/** Letter pairs in common, 0 to 1 (Dice’s coefficient): enough to name what was probably meant. */
function likeness(a: string, b: string): number {
  const pairs = (word: string): string[] =>
    Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
  const [left, right] = [pairs(a), pairs(b)];
  const shared = left.filter((pair) => right.includes(pair)).length;
  return (2 * shared) / Math.max(1, left.length + right.length);
}

function nearest(id: string, known: Iterable<string>): string {
  let best = { id: '', score: 0.5 };
  for (const other of known) {
    const score = likeness(id, other);
    if (score > best.score) best = { id: other, score };
  }
  return best.id === '' ? '' : `; did you mean “${best.id}”?`;
}

/** Every mention of a rating, source or person that does not exist, where it stands, with what exists. */
export function findReferences(content: Omit<Content, 'problems'>): Problem[] {
  const { site, siteYaml, sources, people, reports } = content;
  const ratings = site?.ratings.map(({ id }) => id);
  const rules = catalogue.map(({ id }) => id);
  const unknownRules = Object.keys(site?.rules ?? {})
    .filter((id) => !rules.includes(id))
    .map((id): Problem => {
      const message = `there is no rule “${id}”${nearest(id, rules)} (${list(rules, 'the catalogue')})`;
      return siteYaml
        ? problemAt(siteYaml, ['rules', id], { rule: 'unknown-id', message }, true)
        : { file: 'site.yaml', line: 1, column: 1, severity: 'error', rule: 'unknown-id', message };
    });
  const inReviews = reports.flatMap(({ reviews }) =>
    reviews.flatMap(({ data, yaml }) => {
      const problems: Problem[] = [];
      const unknown = (
        path: PropertyKey[],
        what: string,
        id: string,
        known: Iterable<string>,
        folder: string,
      ): void => {
        const ids = [...known];
        const message = `there is no ${what} “${id}”${nearest(id, ids)} (${list(ids, folder)})`;
        problems.push(problemAt(yaml, path, { rule: 'unknown-id', message }));
      };
      const { rating, speaker } = data;
      if (ratings && rating !== undefined && !ratings.includes(rating)) {
        unknown(['rating'], 'rating', rating, ratings, 'site.yaml');
      }
      if (typeof speaker === 'string' && speaker !== 'article' && !people.has(speaker)) {
        unknown(['speaker'], 'person', speaker, people.keys(), 'people/');
      }
      data.evidence.forEach(({ source }, index) => {
        if (source !== undefined && !sources.has(source)) {
          unknown(['evidence', index, 'source'], 'source', source, sources.keys(), 'sources/');
        }
      });
      return problems;
    }),
  );
  return [...unknownRules, ...inReviews];
}
