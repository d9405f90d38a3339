/* Words that turn a statement into its opposite, or nearly. A quotation that loses one says something else. */

const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nor neither nobody nothing nowhere without cannot hardly scarcely barely rarely seldom
  noone non nay nope lest ain't`.split(/\s+/),
);

/** Whether a word in lower case, with a typewriter’s apostrophe, negates: “not”, “never”, “without”, “don’t”, “hardly”. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

/** Words that begin like a negated one and are none: “until”, “include”, “discuss”. */
const NO_NEGATED: ReadonlySet<string> = new Set(
  `unless until unit union under unique universe discover discount display dispatch dispute discuss discourse disease
  disturb disguise distress distill disport disperse discipline dispose disclaim inform indeed inside into intend incite
  invent invest invite import improve impress impart impose imply improper implant`.split(/\s+/),
);

/** In these the prefix “in-” says “not”; before other words it mostly says “into”. */
const ADJECTIVE = /(?:[aiu]ble|al|[ae]nt|ate|ive|ect|ous|ar|ite|ic|[ae]nc[ey]|ty|ly|ure|ct|ere|ane|ile)$/;

/** Whether one of two words negates the other by its prefix or ending: “able” and “unable”, “legal” and “illegal”. */
export function areOpposed(one: string, other: string): boolean {
  return isNegatedBy(one, other) || isNegatedBy(other, one);
}

function isNegatedBy(word: string, longer: string): boolean {
  if (word.length < 3 || NO_NEGATED.has(longer)) return false;
  const prefix = longer.endsWith(word) ? longer.slice(0, -word.length) : null;
  if (prefix === 'un' || prefix === 'non' || prefix === 'non-') return true;
  if (prefix === 'dis') return word.length > 3;
  if (prefix !== null && /^(?:in|im|il|ir)$/.test(prefix)) return ADJECTIVE.test(word);
  return /^(?:less|lessly|lessness)$/.test(longer.slice(word.length)) && longer.startsWith(word)
    ? true
    : /ful(?:ly)?$/.test(word) && longer === word.replace(/ful(ly)?$/, 'less$1');
}
