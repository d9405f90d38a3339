import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/index.ts';
import { findPeople, referentsIn } from './people.ts';

const read = (text: string) => readArticle(text, 'markdown');
const names = (text: string) => findPeople(read(text)).map(({ name }) => name);

describe('the persons of a text', () => {
  test('are known by surname once they were named in full', () => {
    expect(names('Mayor Anna Holt opened it. Holt’s party was there, and Ms Holt left.')).toEqual([
      'Anna Holt',
      'Anna Holt',
      'Anna Holt',
    ]);
  });
  test('are no places, bodies or days', () => {
    expect(
      names('On Monday the Supreme Court in New York met the State Department and Barnes Street.'),
    ).toEqual([]);
  });
  test('who share a surname are not mixed up', () => {
    expect(names('Anna Holt met Peter Holt. Holt left.')).toEqual(['Anna Holt', 'Peter Holt']);
  });
});

describe('“he” and “she”', () => {
  const who = (text: string, word: string) => {
    const article = read(text);
    return referentsIn(article.sentences, findPeople(article))(article.text.indexOf(word));
  };
  test('mean the only person of the sentence before', () => {
    expect(who('Mayor Anna Holt opened the bridge. She left.', 'She')).toBe('Anna Holt');
  });
  test('mean nobody in particular where two were named', () => {
    expect(who('Anna Holt met Peter Brandt. She left.', 'She')).toBeNull();
  });
  test('mean nobody where nobody was named', () => {
    expect(who('The bridge was opened. She left.', 'She')).toBeNull();
  });
});
