/* What a search reads of a text goes through these; counted are the UTF-16 units handed out. For tests. */
const READERS = [
  'charCodeAt',
  'codePointAt',
  'charAt',
  'slice',
  'indexOf',
  'toLowerCase',
  'split',
  'search',
] as const;

/** How many UTF-16 units of text a function reads: its steps, which are the same on every machine. */
export function countSteps(run: () => unknown): number {
  let steps = 0;
  const strings = String.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const patterns = RegExp.prototype as unknown as Record<string, (given: string) => unknown>;
  const kept = new Map(READERS.map((name) => [name, strings[name]]));
  const exec = patterns['exec'];
  const test = patterns['test'];
  for (const [name, original] of kept) {
    strings[name] = function (this: string, ...given) {
      const result = original?.apply(this, given);
      if (typeof result === 'string') steps += result.length;
      else if (name === 'indexOf')
        steps +=
          1 +
          ((result as number) < 0
            ? this.length
            : (result as number) - ((given[1] as number | undefined) ?? 0));
      else steps += name === 'split' || name === 'search' ? this.length : 1;
      return result;
    };
  }
  for (const [name, original] of [
    ['exec', exec],
    ['test', test],
  ] as const) {
    patterns[name] = function (this: RegExp, given) {
      // A pattern with a memory reads on from where it stopped; a sticky one gives up at once where nothing fits.
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const result = original?.call(this, given);
      const found = Array.isArray(result) ? (result as RegExpExecArray) : null;
      const to = this.sticky && !found ? from : given.length;
      steps += 1 - from + (found && (this.global || this.sticky) ? found.index + found[0].length : to);
      return result;
    };
  }
  try {
    run();
  } finally {
    Object.assign(strings, Object.fromEntries(kept));
    Object.assign(patterns, { exec, test });
  }
  return steps;
}
