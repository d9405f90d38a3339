const float = new Float64Array(1);
const halves = new Uint32Array(float.buffer);

/** Where the two halves of a number lie: most machines put the lower one first. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

const LN2 = 0.6931471805599453;

/**
 * The natural logarithm of a positive number, to about ten digits, by additions, multiplications and one division in a
 * fixed order. `Math.log` may differ in the last digit from one JavaScript engine to the next; this is the same everywhere.
 */
export function logarithm(value: number): number {
  float[0] = value;
  const high = halves[HIGH] ?? 0;
  let exponent = (high >>> 20) - 1023;
  halves[HIGH] = (high & 0xfffff) | 0x3ff00000;
  let mantissa = float[0];
  if (mantissa > 1.4142135623730951) {
    mantissa *= 0.5;
    exponent += 1;
  }
  // ln m = 2 artanh((m-1)/(m+1)), whose series ends soon for m near 1.
  const t = (mantissa - 1) / (mantissa + 1);
  const t2 = t * t;
  const series = 1 + t2 * (1 / 3 + t2 * (1 / 5 + t2 * (1 / 7 + t2 * (1 / 9 + t2 * (1 / 11)))));
  return exponent * LN2 + 2 * t * series;
}
