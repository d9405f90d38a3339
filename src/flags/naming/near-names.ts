/** Whether two words differ by one letter more, less or other, or by two that have changed places. */
export function isOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || one === other) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = (word: string, from: number): string => word.slice(from);
  if (long.length > short.length) return rest(short, at) === rest(long, at + 1);
  if (rest(short, at + 1) === rest(long, at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, at + 2) === rest(long, at + 2)
  );
}

/** A word, and the word without each of its letters: two words one slip apart share one of these. */
export function slipKeys(word: string): string[] {
  const keys = new Set([word]);
  for (let at = 0; at < word.length; at += 1) keys.add(word.slice(0, at) + word.slice(at + 1));
  return [...keys];
}

/** Letters without their marks: “Erdoğan” as “erdogan”. */
export function withoutMarks(word: string): string {
  const plain = PLAIN.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
  return plain.toLowerCase();
}

const PLAIN = /^[\x20-\x7e]*$/;
