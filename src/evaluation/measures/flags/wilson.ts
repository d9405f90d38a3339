/** Of a normal distribution, 95 % lie within so many standard deviations. */
const Z = 1.96;

/**
 * Between which shares the true one lies with 95 % certainty, where so many of so many were counted (Wilson: Probable
 * Inference, the Law of Succession, and Statistical Inference, 1927). Everything is possible of none.
 */
export function wilsonInterval(part: number, whole: number): [least: number, most: number] {
  if (whole === 0) return [0, 1];
  const share = part / whole;
  const centre = share + Z ** 2 / (2 * whole);
  const margin = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  const scale = 1 + Z ** 2 / whole;
  return [Math.max(0, (centre - margin) / scale), Math.min(1, (centre + margin) / scale)];
}
