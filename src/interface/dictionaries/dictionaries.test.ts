import { globSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { DICTIONARIES, type Key } from './index.ts';

/** The kind of element that is text, as the parser numbers them. */
const LITERAL = 0;

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** The names of a message’s values and tags, each once, and the plural forms that it tells apart. */
function namesIn(ast: Ast): string[] {
  const names = ast.flatMap((element): string[] => {
    if ('options' in element) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))];
    }
    if ('children' in element) return [`<${element.value}>`, ...namesIn(element.children)];
    // Of what is left, a literal has its text there, which is no name, and `#` nothing.
    return 'value' in element && (element.type as number) !== LITERAL ? [element.value] : [];
  });
  return [...new Set(names)].sort();
}

const read = (message: string, language: string): Ast => new IntlMessageFormat(message, language).getAst();

/** The plural categories that a message forgets, of those that the language has. */
function forgotten(ast: Ast, categories: readonly string[]): string[] {
  return ast.flatMap((element): string[] => {
    if ('children' in element) return forgotten(element.children, categories);
    if (!('options' in element)) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => forgotten(value, categories));
    if (!('pluralType' in element)) return inner;
    return [...categories.filter((category) => !(category in element.options)), ...inner];
  });
}

const english = DICTIONARIES['en'];
if (!english) throw new Error('There is no English dictionary.');
const keys = Object.keys(english.words) as Key[];

describe.each(Object.entries(DICTIONARIES))('%s', (language, { about, words }) => {
  test('is in its place', () => {
    expect(about.language).toBe(language);
    expect(new Intl.Locale(about.locale).language).toBe(language);
  });

  test('has every message, and no other', () => {
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
  });

  test('has in each message the values and tags that the English one has', () => {
    const names = (dictionary: Record<Key, string>, of: string) =>
      Object.fromEntries(keys.map((key) => [key, namesIn(read(dictionary[key], of))]));
    expect(names(words, language)).toEqual(names(english.words, 'en'));
  });

  test('tells apart the numbers that the language tells apart', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    // French and Spanish have a form for a whole number of millions, which no report counts.
    const needed = pluralCategories.filter((category) => category !== 'many' || language === 'ar');
    const missing = keys.flatMap((key) =>
      forgotten(read(words[key], language), needed).map((category) => `${key}: ${category}`),
    );
    expect(missing).toEqual([]);
  });
});

test('no message is without use', () => {
  const code = globSync('src/**/*.{ts,astro}', { exclude: ['src/**/*.test.ts'] })
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // A name that ends in a value, as `stance.title.${stance}`, uses all that begin so.
  const beginnings = [...code.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{/g)].map(
    ([, beginning]) => beginning ?? '',
  );
  const unused = keys.filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`"${key}"`) &&
      !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});
