/** What a token may be: nothing, or the begin or inside of a source, a cue or a content. */
export const LABEL = {
  none: 0,
  sourceBegin: 1,
  sourceInside: 2,
  cueBegin: 3,
  cueInside: 4,
  contentBegin: 5,
  contentInside: 6,
} as const;

/** How many labels there are. */
export const LABELS = 7;

/** The parts of an attribution, as `roleOf` gives them. */
export const ROLE = { none: 0, source: 1, cue: 2, content: 3 } as const;

/** Which part of an attribution a label stands for. */
export function roleOf(label: number): number {
  return (label + 1) >> 1;
}

/** Whether a label may follow another: an inside only follows its own kind. */
export function mayFollow(before: number, label: number): boolean {
  return label === LABEL.none || label % 2 === 1 || roleOf(before) === roleOf(label);
}
