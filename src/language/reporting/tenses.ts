/** Past forms of words of saying, as the verb of a report has them: “she said”. */
export const SAID: ReadonlySet<string> = new Set(
  `said told added explained noted insisted argued warned claimed stated declared continued acknowledged replied conceded
  remarked commented predicted complained`.split(/\s+/),
);

/**
 * Present forms that stand for “said” and nothing else. “Argues”, “insists” and “claims” tell what somebody holds at all times, and a
 * letter “states” what it states, so that they go beside “said” without fault.
 */
export const SAYS: ReadonlySet<string> = new Set('says adds explains'.split(' '));
