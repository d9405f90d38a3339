const IRREGULAR = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['series', 'series'],
  ['species', 'species'],
  ['gas', 'gas'],
  ['bus', 'bus'],
]);

/** The singular of an English noun, as far as two mentions of one thing need it. */
export function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (/(?:men|women|children)$/.test(word)) return word.replace(/men$/, 'man').replace(/children$/, 'child');
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^s'’u]s$/.test(word) && word.length > 3 && !word.endsWith('is') ? word.slice(0, -1) : word;
}
