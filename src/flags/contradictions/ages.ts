import type { Facts } from '../facts.ts';
import type { Figure } from '../numbers/figures.ts';
import type { Token } from '../tokens.ts';
import type { Conflict } from './conflict.ts';

interface Age {
  figure: Figure;
  /** The words of the name: “Jane Doe”, or “Doe” alone. */
  name: readonly string[];
}

/** Of one person: “Jane Doe, 34, …”, “34-year-old Jane Doe”; a year more or less is the birthday between. */
export function ageConflicts({ tokens }: Facts, figures: readonly Figure[]): Conflict[] {
  const ages = figures.flatMap((figure): Age[] => {
    const name = figure.isQuoted ? null : ownerOf(tokens, figure);
    return name ? [{ figure, name }] : [];
  });
  const conflicts: Conflict[] = [];
  for (const group of Map.groupBy(ages, ({ name }) => name.at(-1)).values()) {
    const full = new Set(group.filter(({ name }) => name.length > 1).map(({ name }) => name.join(' ')));
    // Two people of one family name: which of them “Doe, 34,” is, cannot be told.
    if (full.size > 1) continue;
    const [one, ...others] = group;
    const two = others.find(({ figure }) => one && figure.value !== one.figure.value);
    if (one && two && full.size === 1)
      conflicts.push({ one: one.figure, two: two.figure, quantity: `the age of ${[...full].join('')}` });
  }
  return conflicts;
}

function ownerOf(tokens: readonly Token[], figure: Figure): string[] | null {
  if (figure.kind !== 'count' || figure.step !== 1 || figure.value > 115) return null;
  if (figure.joined === 'year-old') {
    // “a 34-year-old man, John Miller, …”
    const isApposed =
      figure.noun !== null && tokens[figure.nounEnd + 1]?.text === ',' && figure.modifiers.length === 0;
    return nameFrom(tokens, isApposed ? figure.nounEnd + 2 : figure.last + 1);
  }
  const before = tokens[figure.first - 1];
  const after = tokens[figure.last + 1];
  if (
    before?.text !== ',' ||
    !after ||
    !/^[,.;)]$/.test(after.text) ||
    figure.joined !== null ||
    !figure.isDigits
  )
    return null;
  // “Kerry, Lavrov, 3, …” and “in Springfield, 12, …” are rare; scores (“Lions 21, Bears 14,”) are not.
  if (figure.value < 5 || (after.text === '.' && tokens[after.index + 1]?.sentence === after.sentence))
    return null;
  return nameBefore(tokens, figure.first - 2);
}

const isName = (token: Token | undefined): token is Token =>
  token?.part === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text);

function nameFrom(tokens: readonly Token[], from: number): string[] | null {
  const name: string[] = [];
  const { sentence } = tokens[from - 1] ?? {};
  for (let at = from; name.length < 4; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence || !isName(token)) break;
    name.push(token.lower);
  }
  const next = tokens[from + name.length];
  // “the 34-year-old Texas senator”: a place, not a name.
  if (name.length < 2 || next?.part === 'NOUN' || next?.part === 'ADJ' || next?.text === '-') return null;
  return name;
}

/** “May Lee”: a first name may be tagged as another word, but not at the beginning of a sentence. */
function isOddName(tokens: readonly Token[], { text, index, sentence }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && tokens[index - 1]?.sentence === sentence;
}

function nameBefore(tokens: readonly Token[], from: number): string[] | null {
  const name: string[] = [];
  const { sentence } = tokens[from] ?? {};
  for (let at = from; at >= 0 && name.length < 4; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    if (!isName(token) && !isOddName(tokens, token)) break;
    name.unshift(token.lower);
  }
  const before = tokens[from - name.length];
  const isPlace =
    before !== undefined &&
    before.sentence === sentence &&
    /^(?:in|at|near|of|from|,|and|vs|-)$/.test(before.lower);
  return name.length === 0 || (isPlace && name.length < 2) || /^\d/.test(before?.text ?? '') ? null : name;
}
