import { pick, put, wordsOf } from './cases.ts';

type Step = (text: string, random: () => number) => string;

/** What a house’s style, a program or a copyist may do to the signs of a text. */
const STEPS: readonly Step[] = [
  (text) => text.replaceAll('“', '"').replaceAll('”', '"'),
  (text) => text.replaceAll('’', "'").replaceAll('‘', "'"),
  (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  (text) => text.replace(/ [–—] /g, '—'),
  (text) => text.replace(/(?<=\p{L})—(?=\p{L})/gu, ' – '),
  (text) => text.replace(/--/g, '—'),
  (text, random) => text.replace(/ /g, (space) => (random() < 0.2 ? '\u00A0' : space)),
  (text, random) => text.replace(/ /g, (space) => (random() < 0.2 ? '  ' : space)),
  (text, random) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, () => (random() < 0.2 ? '\u00AD' : '')),
  (text) => text.normalize('NFD'),
  (text, random) => text.replace(/,(?= \p{Ll})/gu, (comma) => (random() < 0.5 ? '' : comma)),
  (text) => text.replace(/\b(\d{1,3}),(\d{3})\b/g, '$1 $2'),
  (text) => text.charAt(0).toLowerCase() + text.slice(1),
  (text) => text.charAt(0).toUpperCase() + text.slice(1),
];

const bare = (text: string): string => text.replace(/\s+/g, ' ');

/** The same words with other signs; null where nothing but white space changed. */
export function retyped(passage: string, random: () => number): string | null {
  let text = passage;
  for (const step of STEPS) if (random() < 0.4) text = step(text, random);
  return bare(text) === bare(passage) ? null : text;
}

const ELLIPSES = [' … ', ' ... ', ' . . . ', ' […] ', ' [...] ', ' (…) ', '… ', '... '];

/** Three words or more left out with a sign, and at least two kept on either side. */
export function elided(passage: string, random: () => number): string | null {
  const words = wordsOf(passage);
  if (words.length < 9) return null;
  const from = 2 + Math.floor(random() * (words.length - 7));
  const most = words.length - 2 - from;
  const to = from + 3 + Math.floor(random() * (most - 2));
  const [before, behind] = [words[from - 1], words[Math.min(to, words.length - 2)]];
  if (!before || !behind) return null;
  return put(passage, { start: before.end, end: behind.start }, pick(ELLIPSES, random) ?? ' … ');
}

const EXPLAINED = [
  'the minister',
  'the company',
  'their party',
  'the new law',
  'voters',
  'the city',
  'she',
  'they',
];

/** Words in brackets for others or beside them, letters in brackets, “[sic]”. */
export function bracketed(passage: string, random: () => number): string | null {
  const words = wordsOf(passage);
  const inner = words.slice(1, -2);
  const at = Math.floor(random() * inner.length);
  const place = inner[at];
  if (!place) return null;
  const what = Math.floor(random() * 4);
  if (what === 0) return put(passage, { start: place.end, end: place.end }, ' [sic]');
  if (what === 1) {
    if (!/^\p{Ll}{5,}$/u.test(place.word)) return null;
    return put(passage, place, `${place.word.slice(0, -1)}[${place.word.slice(-1)}]`);
  }
  if (what === 2) {
    if (!/^\p{L}{3,}$/u.test(words[0]?.word ?? '') || words[0]?.start !== 0) return null;
    const first = passage.charAt(0);
    const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    return `[${other}]${passage.slice(1)}`;
  }
  const last = inner[at + Math.floor(random() * 2)] ?? place;
  const gone = passage.slice(place.start, last.end);
  if (
    /\b(?:no|not|never|nor|none|without|hardly|nothing|cannot|neither|barely|nobody|rarely|unless)\b|n[’']t|[.!?"“”‘()[\]]/i.test(
      gone,
    )
  )
    return null;
  return put(passage, { start: place.start, end: last.end }, `[${pick(EXPLAINED, random) ?? 'they'}]`);
}
