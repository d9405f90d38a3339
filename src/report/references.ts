import { catalogue } from '../flags/index.ts';
import type { Problem } from '../schemas/problem.ts';
import { problemAt } from '../schemas/yaml-file.ts';
import type { Content } from './content-model.ts';
import { didYouMean, listKnown } from './near.ts';
import { checkRuleOptions } from './rule-options.ts';

/** Every mention of a rating, source or person that does not exist, where it stands, with what exists. */
export function findReferences(content: Omit<Content, 'problems'>): Problem[] {
  const { site, siteYaml, sources, people, reports } = content;
  const ratings = site?.ratings.map(({ id }) => id);
  const rules = catalogue.map(({ id }) => id);
  const unknownRules = Object.keys(site?.rules ?? {})
    .filter((id) => !rules.includes(id))
    .map((id): Problem => {
      const message = `there is no rule “${id}”${didYouMean(id, rules)} (${listKnown(rules, 'the catalogue')})`;
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
        const message = `there is no ${what} “${id}”${didYouMean(id, ids)} (${listKnown(ids, folder)})`;
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
  const options = site && siteYaml ? checkRuleOptions(site, catalogue, siteYaml) : [];
  return [...unknownRules, ...options, ...inReviews];
}
