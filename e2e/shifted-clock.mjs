/*
 * Loaded by `node --import` before a build, to show that nothing published depends on the clock: it runs years ahead,
 * by what `SHIFT_DAYS` says.
 */
const SHIFT = Number(process.env['SHIFT_DAYS']) * 24 * 60 * 60 * 1000;

const Real = Date;

globalThis.Date = class extends Real {
  /** @param {...unknown} parts */
  constructor(...parts) {
    // @ts-expect-error -- any arguments that a Date takes
    super(...(parts.length === 0 ? [Real.now() + SHIFT] : parts));
  }
  static now() {
    return Real.now() + SHIFT;
  }
};
