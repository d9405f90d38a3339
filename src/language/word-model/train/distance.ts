const WIDTH = 48;
const rows = new Uint8Array(WIDTH * WIDTH);

/**
 * Letters dropped, added, replaced or swapped with their neighbour, to turn one string into the other (Damerau and
 * Levenshtein, each place touched once). Gives `most + 1` as soon as it is known to be more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  const n = a.length;
  const m = b.length;
  if (Math.abs(n - m) > most || n >= WIDTH || m >= WIDTH) return most + 1;
  for (let i = 0; i <= n; i += 1) rows[i * WIDTH] = i;
  for (let j = 0; j <= m; j += 1) rows[j] = j;
  for (let i = 1; i <= n; i += 1) {
    let least = i;
    for (let j = 1; j <= m; j += 1) {
      const at = i * WIDTH + j;
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let value = Math.min(
        (rows[at - WIDTH] ?? 0) + 1,
        (rows[at - 1] ?? 0) + 1,
        (rows[at - WIDTH - 1] ?? 0) + (same ? 0 : 1),
      );
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        value = Math.min(value, (rows[at - 2 * WIDTH - 2] ?? 0) + 1);
      }
      rows[at] = value;
      least = Math.min(least, value);
    }
    if (least > most + 1) return most + 1;
  }
  return Math.min(most + 1, rows[n * WIDTH + m] ?? 0);
}
