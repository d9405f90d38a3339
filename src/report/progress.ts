/** Longer than this, and work should say how far it is, in milliseconds. */
const PATIENCE = 1000;

/**
 * Tells how far work is, once a second and not before the first has passed, nor when it is done.
 * @param total how many steps there are
 * @param tell called with how many steps are done
 * @param now a clock in milliseconds
 * @returns what to call behind each step
 */
export function progress(
  total: number,
  tell: (done: number) => void,
  now: () => number = () => performance.now(),
): () => void {
  let told = now();
  let done = 0;
  return () => {
    done += 1;
    const time = now();
    if (done === total || time - told < PATIENCE) return;
    told = time;
    tell(done);
  };
}
