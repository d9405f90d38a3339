import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { isWithin } from '../../article/index.ts';
import type { Variety } from '../../language/index.ts';
import { factsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import type { Evidence } from '../spelling/evidence.ts';
import { evidenceIn } from '../spelling/evidence.ts';
import type { Rule } from '../types.ts';

/** So many words show that a text is mixed; more of them would only repeat it. */
const MOST = 3;

/**
 * Flags words in British spelling in a text that else has American spelling, and the reverse.
 *
 * Each side needs a word that can decide: “towards” alone, which many Americans write, does not.
 * A text of which every word is also Canadian spelling is not mixed. See `evidenceIn` for names,
 * and `spellingOf` for words that tell nothing.
 */
export const retextMixedSpelling: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const all = evidenceIn(String(file), facts);
  if (all.every(({ spelling }) => spelling.canadian)) return;
  const british = all.filter(({ spelling }) => spelling.variety === 'british');
  const american = all.filter(({ spelling }) => spelling.variety === 'american');
  if (!decides(british) || !decides(american)) return;

  const [rare, usual] = byStrength(british, american);
  const isTie = strengthOf(rare) === strengthOf(usual);
  const others = firstOfEach(usual);
  const quoted = facts.quotations.filter(({ parent }) => parent === null);
  for (const evidence of firstOfEach(rare)) {
    const { spelling, start, end } = evidence;
    raise(file, {
      rule: 'mixed-spelling',
      span: { start, end },
      reason: reasonFor(evidence, others, rare.length, usual.length),
      severity: 'low',
      expected: isTie || spelling.other === null ? [] : [withCaseOf(evidence.word, spelling.other)],
      related: others.map((other) => ({ start: other.start, end: other.end })),
      ...(isWithin(quoted, { start, end }) && { note: 'It stands inside quotation marks.' }),
    });
  }
};

/** Two forms that lean to one side do not decide: “towards”, “cancelled”. */
function decides(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ spelling }) => spelling.weight === 1);
}

function strengthOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { spelling }) => sum + spelling.weight, 0);
}

/** The weaker side first; of two as strong, the one that comes in later. */
function byStrength(one: Evidence[], two: Evidence[]): [Evidence[], Evidence[]] {
  const order = strengthOf(one) - strengthOf(two) || (two[0]?.start ?? 0) - (one[0]?.start ?? 0);
  return order < 0 ? [one, two] : [two, one];
}

/** Where each word stands first; words that decide come before the others where there are too many. */
function firstOfEach(evidence: readonly Evidence[]): Evidence[] {
  const firsts = [...Map.groupBy(evidence, ({ spelling }) => spelling.head).values()].flatMap(
    ([first]) => first ?? [],
  );
  return firsts
    .sort((a, b) => b.spelling.weight - a.spelling.weight)
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start);
}

const NAMES: Record<Variety, string> = { british: 'British', american: 'American' };

function reasonFor(evidence: Evidence, others: readonly Evidence[], rare: number, usual: number): string {
  const { variety } = evidence.spelling;
  const name = NAMES[variety];
  const otherName = NAMES[variety === 'british' ? 'american' : 'british'];
  const words = others.map(({ word }) => `“${word}”`).join(', ');
  return `“${evidence.word}” is ${name} spelling, ${words} ${otherName}: this text has ${rare} ${name} and ${usual} ${otherName} ${usual === 1 ? 'form' : 'forms'}.`;
}

function withCaseOf(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The rule, explained. */
export const mixedSpelling: Rule = {
  id: 'mixed-spelling',
  title: 'British and American spelling in one text',
  category: 'text',
  finds: 'Words in British spelling in a text that has American spelling too, and the reverse.',
  matters:
    'A newsroom keeps to one spelling. Where both stand in one text, passages may have been taken from different sources, perhaps without saying so.',
  quotations: {
    looks: true,
    why: 'Speech is spelled by those who print it. Written words that are quoted keep their own spelling, so the flag says where it stands inside quotation marks.',
  },
  good: [
    { text: 'The colour of the harbour is grey; the centre was cancelled.', flagged: [] },
    { text: 'The color of the harbor is gray; the center was canceled.', flagged: [] },
    { text: 'Labor costs rose. Workers at Pearl Harbour Theatre moved towards the center.', flagged: [] },
    { text: 'The colour of the centre helps us organize and recognize the neighbours.', flagged: [] },
    { text: 'The Labour Party’s center-left wing defended the color of the flyers.', flagged: [] },
    { text: 'Toronto’s neighbours analyze the colour of the centre.', flagged: [] },
    { text: 'The colour of the tire was checked: the program ran, and the meter stood still.', flagged: [] },
  ],
  bad: [
    { text: 'The color of the theater is gray. Two travellers said so.', flagged: ['travellers'] },
    { text: 'The neighbour organised a programme. It was a favor.', flagged: ['favor'] },
    { text: 'The Defence Ministry said the harbor was open and the color gray.', flagged: ['Defence'] },
    { text: 'Colour matters. The center of town is full of labor unions.', flagged: ['Colour'] },
    {
      text: 'Neighbors of the center saw gray smoke. “The colour was odd,” one recognised.',
      flagged: ['colour', 'recognised'],
    },
  ],
  plugin: retextMixedSpelling,
};
