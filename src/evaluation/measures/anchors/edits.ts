import { editMarked, isMarked, unmarked, wordsOutside } from './marked.ts';

/** What edits draw from. */
export interface Setting {
  random: () => number;
  /** Paragraphs of another article. */
  others: readonly string[];
}

/** An edit of a marked text; the same text where it finds nothing to do. */
export type Edit = (marked: string, setting: Setting) => string;

export function pick<T>(all: readonly T[], random: () => number): T | undefined {
  return all[Math.floor(random() * all.length)];
}

const paragraphs = (marked: string): string[] => marked.split('\n\n');

/** The sentences of a paragraph, roughly: enough to move whole ones about. */
const sentences = (paragraph: string): string[] =>
  paragraph.split(/(?<=[.!?]["”’]?\uE001?) (?=\uE000?["“‘\p{Lu}])/u);

/** A word with two letters changed over, one left out, or one twice. */
function misspelt(word: string, random: () => number): string {
  const letters = [...word];
  if (letters.length < 3) return `${word}${word.slice(-1)}`;
  const at = 1 + Math.floor(random() * (letters.length - 2));
  const [a = '', b = ''] = [letters[at], letters[at + 1]];
  const kind = Math.floor(random() * 3);
  if (kind === 0 && a !== b) letters.splice(at, 2, b, a);
  else if (kind === 1) letters.splice(at, 1);
  else letters.splice(at, 0, a);
  return letters.join('');
}

const lettersOnly = (word: string): boolean => /^\p{L}{3,}$/u.test(word);

/** Changes a word of a passage. */
function changeWord(words: string, random: () => number, change: (word: string) => string): string {
  const all = [...words.matchAll(/[\p{L}\p{M}]+/gu)].filter(([word]) => lettersOnly(word));
  const chosen = pick(all, random);
  if (!chosen) return words;
  const end = chosen.index + chosen[0].length;
  return words.slice(0, chosen.index) + change(chosen[0]) + words.slice(end);
}

/** Changes words outside the marks, one in about a hundred and at least one. */
function outside(marked: string, random: () => number, change: (word: string) => string): string {
  const spans = wordsOutside(marked).filter(({ start, end }) => lettersOnly(marked.slice(start, end)));
  const count = Math.max(1, Math.round(spans.length / 100));
  const chosen = new Set(
    Array.from({ length: count }, () => pick(spans, random)).filter((one) => one !== undefined),
  );
  let text = marked;
  for (const { start, end } of [...chosen].sort((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + change(marked.slice(start, end)) + text.slice(end);
  }
  return text;
}

/** A word of another article. */
const otherWord = ({ others, random }: Setting): string =>
  pick((pick(others, random) ?? '').match(/\p{L}{4,}/gu) ?? [], random) ?? 'harbour';

/** Takes a member of a list that passes, and puts what is made of it in its place. */
function replaceOne<T>(
  list: readonly T[],
  random: () => number,
  passes: (one: T) => boolean,
  by: (one: T) => T[],
): T[] {
  const chosen = pick(
    list.flatMap((one, index) => (passes(one) ? [index] : [])),
    random,
  );
  return list.flatMap((one, index) => (index === chosen ? by(one) : [one]));
}

function insertAt<T>(list: readonly T[], one: T, random: () => number): T[] {
  const at = Math.floor(random() * (list.length + 1));
  return [...list.slice(0, at), one, ...list.slice(at)];
}

const isAnything = (): boolean => true;

/** Edits that leave the marked words as they are. */
export const ELSEWHERE: Readonly<Record<string, Edit>> = {
  'typos elsewhere': (marked, { random }) => outside(marked, random, (word) => misspelt(word, random)),
  'words swapped elsewhere': (marked, setting) => outside(marked, setting.random, () => otherWord(setting)),
  'a paragraph moved': (marked, { random }) => {
    const all = paragraphs(marked);
    const [moved] = all.splice(Math.floor(random() * all.length), 1);
    return insertAt(all, moved ?? '', random).join('\n\n');
  },
  'the paragraph moved': (marked, { random }) => {
    const all = paragraphs(marked);
    const [moved] = all.splice(all.findIndex(isMarked), 1);
    return insertAt(all, moved ?? '', random).join('\n\n');
  },
  'a paragraph inserted': (marked, { random, others }) =>
    insertAt(paragraphs(marked), pick(others, random) ?? 'X.', random).join('\n\n'),
  'a paragraph deleted': (marked, { random }) =>
    replaceOne(
      paragraphs(marked),
      random,
      (one) => !isMarked(one),
      () => [],
    ).join('\n\n'),
  'a sentence inserted': (marked, { random, others }) =>
    replaceOne(paragraphs(marked), random, isAnything, (one) => [
      insertAt(sentences(one), pick(sentences(pick(others, random) ?? 'X.'), random) ?? '', random).join(' '),
    ]).join('\n\n'),
  'a sentence deleted': (marked, { random }) =>
    replaceOne(paragraphs(marked), random, isAnything, (one) => {
      const left = replaceOne(
        sentences(one),
        random,
        (sentence) => !isMarked(sentence),
        () => [],
      );
      return left.length === 0 ? [] : [left.join(' ')];
    }).join('\n\n'),
  'the sentence copied elsewhere': (marked, { random }) => {
    const own = paragraphs(marked).flatMap(sentences).filter(isMarked).map(unmarked).join(' ');
    return replaceOne(paragraphs(marked), random, isAnything, (one) => [
      insertAt(sentences(one), own, random).join(' '),
    ]).join('\n\n');
  },
  'the paragraph copied elsewhere': (marked, { random }) => {
    const own = paragraphs(marked).filter(isMarked).map(unmarked).join('\n\n');
    return insertAt(paragraphs(marked), own, random).join('\n\n');
  },
  'typography changed throughout': (marked) => straight(marked),
};

function straight(text: string): string {
  const curly = /[“”‘’—]/.test(text);
  return curly
    ? text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/ ?— ?/g, ' – ')
    : text
        .replace(/(^|[\s(\uE000])"/g, '$1“')
        .replace(/"/g, '”')
        .replace(/'/g, '’')
        .replace(/ - /g, ' — ');
}

const NEGATIONS = /\b(?:not|never|no|cannot|n’t|n't)\b ?/;

/** Edits of the marked words, which make other words of them. */
export const WITHIN: Readonly<Record<string, Edit>> = {
  'a typo in the words': (marked, { random }) =>
    editMarked(marked, (words) => changeWord(words, random, (word) => misspelt(word, random))),
  'a word of them swapped': (marked, setting) =>
    editMarked(marked, (words) => changeWord(words, setting.random, () => otherWord(setting))),
  'a word put in': (marked, setting) =>
    editMarked(marked, (words) =>
      changeWord(words, setting.random, (word) => `${word} ${otherWord(setting)}`),
    ),
  'a word left out': (marked, { random }) =>
    editMarked(marked, (words) => {
      const left = changeWord(words, random, () => '')
        .replace(/ {2,}/g, ' ')
        .trim();
      return /\p{L}/u.test(left) ? left : words;
    }),
  'a digit changed': (marked, { random }) =>
    editMarked(marked, (words) => {
      const chosen = pick([...words.matchAll(/\d/g)], random);
      if (!chosen) return words;
      const other = String((Number(chosen[0]) + 1 + Math.floor(random() * 9)) % 10);
      return words.slice(0, chosen.index) + other + words.slice(chosen.index + 1);
    }),
  'a digit more': (marked) => editMarked(marked, (words) => words.replace(/\d(?!\d)/, '$&0')),
  'a negation dropped': (marked) => editMarked(marked, (words) => words.replace(NEGATIONS, '').trim()),
  'a negation put in': (marked) =>
    editMarked(marked, (words) =>
      words.replace(/\b(?:is|was|were|are|has|have|had|will|would|could|can|did)\b/, '$& not'),
    ),
  'a negation before the words': (marked) => editMarked(marked, (words) => `not ${words}`),
  'half of the words left': (marked) =>
    editMarked(marked, (words) => {
      const all = words.split(' ');
      return all.length < 2 ? words : all.slice(0, Math.ceil(all.length / 2)).join(' ');
    }),
  'other words in their place': (marked, setting) =>
    editMarked(marked, (words) =>
      words
        .split(' ')
        .map(() => otherWord(setting))
        .join(' '),
    ),
};

/** Edits that take the words away. */
export const GONE: Readonly<Record<string, Edit>> = {
  'the words deleted': (marked) => marked.replace(/\uE000[^]*\uE001 ?/, ''),
  'the sentence deleted': (marked) => {
    // Words of several sentences leave whole ones of them between the marks.
    const rest = editMarked(marked, () => '');
    return paragraphs(rest)
      .flatMap((one) => {
        const left = sentences(one).filter((sentence) => !isMarked(sentence));
        return left.length === 0 ? [] : [left.join(' ')];
      })
      .join('\n\n');
  },
  'the paragraph deleted': (marked) =>
    paragraphs(marked)
      .filter((one) => !isMarked(one))
      .join('\n\n'),
};
