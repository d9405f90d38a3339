import { RATING_COLOURS, TOKENS } from '../../report/theme/palette.ts';

const { paper, ink, 'ink-soft': inkSoft, 'rule-firm': ruleFirm, accent } = TOKENS.light;

/** Colours of the light theme that pictures use, which read no style sheet. */
export const COLOURS = {
  paper,
  ink,
  'ink-soft': inkSoft,
  'rule-firm': ruleFirm,
  accent,
  ...RATING_COLOURS.light,
} as const;

/** The colour of a tone of rating. */
export function colourOf(tone: string): string {
  return tone === 'unreviewed' ? COLOURS['rule-firm'] : COLOURS[`tone-${tone}` as keyof typeof COLOURS];
}
