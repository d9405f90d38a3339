/** The light theme of `styles/tokens.css`, which a test holds these against: a picture reads no style sheet. */
export const COLOURS = {
  paper: '#fcfbf8',
  ink: '#1c1a17',
  'ink-soft': '#57524a',
  'rule-firm': '#b9b2a6',
  accent: '#b3261e',
  'tone-best': '#17694f',
  'tone-good': '#4d6b1f',
  'tone-doubtful': '#9a4a00',
  'tone-worst': '#a8201a',
  'tone-open': '#4f5a69',
  'tone-none': '#6b6459',
} as const;

/** The colour of a tone of rating. */
export function colourOf(tone: string): string {
  return tone === 'unreviewed' ? COLOURS['rule-firm'] : COLOURS[`tone-${tone}` as keyof typeof COLOURS];
}
