import type { Content } from '../report/index.ts';
import { placeWords, searchText, type SearchText } from '../reviews/index.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Person } from '../schemas/report.ts';

/** Whether a text names a person, by the full name or another form of it. */
function isNamed({ name, aliases }: Person, text: SearchText): boolean {
  return [name, ...aliases].some((words) => {
    const place = placeWords(text, { words });
    return place.found || place.reason === 'ambiguous';
  });
}

/** Sources that no review names, and persons whom neither a review nor an article names. */
export function checkUnused({ reports, sources, people }: Content, articles: readonly string[]): Problem[] {
  const reviews = reports.flatMap((report) => report.reviews.map(({ data }) => data));
  const used = new Set(reviews.flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? [])));
  const speakers = new Set(reviews.map(({ speaker }) => speaker));
  const texts = articles.map((text) => searchText(text));
  const unused = (file: string, message: string): Problem => ({
    file,
    line: 1,
    column: 1,
    severity: 'warning',
    rule: 'unused',
    message,
  });
  return [
    ...[...sources.keys()]
      .filter((id) => !used.has(id))
      .map((id) => unused(`sources/${id}.md`, `no review names the source “${id}” as evidence`)),
    ...[...people.values()]
      .filter((person) => !speakers.has(person.id) && !texts.some((text) => isNamed(person, text)))
      .map(({ id, name }) => unused(`people/${id}.yaml`, `no review and no article names “${name}”`)),
  ];
}
