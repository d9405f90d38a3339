/** Verb forms that stand alone as the verb of a clause, and hardly ever as anything else. */
const AUXILIARIES = new Set(
  `is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did doesn't don't didn't
  will would won't wouldn't can could can't cannot couldn't may might must shall should shouldn't he's she's it's
  that's there's they're we're you're i'm i've we've they've you've i'll we'll they'll he'll she'll it'll i'd we'd
  they'd he'd she'd`.split(/\s+/),
);

/** Irregular past forms that are no common nouns or adjectives. */
const PAST = new Set(
  `began became came went took made got saw knew gave found told kept held met won led fell rose grew sent sold
  bought ran paid felt thought brought built stood spoke wrote broke chose drew drove fought threw shook flew said
  understood withdrew overcame underwent undertook struck swore sought taught caught laid lay sank stole wore hid
  forgot forgave meant heard slid swept`.split(/\s+/),
);

/** Present forms in -s that newspapers use as verbs far more than as plural nouns. */
const PRESENT = new Set(
  `says believes expects wants remains seems appears supports faces makes takes goes comes means includes shows
  continues holds becomes lies stands gives works insists denies argues suggests adds tells thinks knows hopes fears
  intends refuses accuses describes calls warns needs keeps gets sees finds leads brings allows requires provides
  contains depends exists happens occurs belongs consists involves represents relies tends proves reflects follows
  begins ends lives owns enjoys loses wins`.split(/\s+/),
);

const PLURAL_PRESENT = new Set(
  'say believe want expect remain seem appear agree insist argue think know hope fear intend refuse need'.split(
    ' ',
  ),
);

const DETERMINERS = new Set(
  `a an the this that these those its their his her our your my no any some each every by of in on with for from
  at to newly recently more most very so too highly`.split(/\s+/),
);

const PRONOUNS = new Set(
  'i you he she it we they there who which that this these those what nobody everyone'.split(' '),
);

const NOMINATIVES = new Set(['i', 'we', 'they', 'you']);

/** Lower-case words of a passage; contractions stay whole. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Whether the word at `at` is the finite verb of a clause, as far as forms and neighbours tell. */
function isFinite(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (AUXILIARIES.has(word) || PAST.has(word)) return true;
  // “they disagree”: after these, what is no adverb is a verb.
  if (NOMINATIVES.has(before) && at === 1 && !word.endsWith('ly')) return true;
  if (PRESENT.has(word)) return !DETERMINERS.has(before);
  if (PLURAL_PRESENT.has(word)) return before !== 'to' && (PRONOUNS.has(before) || before.endsWith('s'));
  // “the armed groups” is no clause, “Moscow summoned” is one; “backed by” alone is not either.
  return (
    word.length > 4 &&
    word.endsWith('ed') &&
    before !== '' &&
    !DETERMINERS.has(before) &&
    words[at + 1] !== 'by'
  );
}

/** Whether a passage has a finite verb among its first `within` words. */
export function hasFiniteVerb(text: string, within = Infinity): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => at < within && isFinite(words, at));
}

/** Whether a passage begins as a clause does: a subject, and a finite verb soon after. */
export function beginsClause(text: string): boolean {
  const start = /^[\s“‘"'(]*(\p{L}[\p{L}’']*)/u.exec(text)?.[1] ?? '';
  const word = start.toLowerCase();
  const subject = PRONOUNS.has(word) || DETERMINERS.has(word) || /^\p{Lu}/u.test(start) || word.endsWith('s');
  return subject && hasFiniteVerb(text, 9) && !AUXILIARIES.has(word);
}
