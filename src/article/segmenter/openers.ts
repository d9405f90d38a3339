/** Words that start a sentence and seldom go on with a name: after “U.S.” they tell that it has ended. */
const OPENERS = new Set(
  `the a an this that these those there here he she it they we you i his her its their our my your
  what who whom whose where when why how which in on at as by for from to with without within among amid during
  despite under over about after before until since although though because while if unless once whether
  and but so or nor yet not no yes one some many most all each another both even still then now also
  however meanwhile moreover instead nevertheless nonetheless therefore thus indeed perhaps maybe
  according earlier later last next such other others several few more less only just like unlike
  is are was were do does did have has had can could will would should may let please
  millions thousands hundreds dozens billions two three four five six seven eight nine ten nobody nothing
  everyone everything anyone someone something finally recently additionally currently previously
  today yesterday tomorrow tonight`
    .trim()
    .split(/\s+/),
);

/** Whether a word, in any case and with or without a contraction, is one that starts sentences. */
export function isOpener(word: string): boolean {
  const apostrophe = word.search(/['’]/);
  return OPENERS.has((apostrophe > 0 ? word.slice(0, apostrophe) : word).toLowerCase());
}

/** Prepositions with which a sentence may start before its subject: “At 5 a.m. Mr. Smith went”. */
export const LEADING = new Set('at by around about on from until before after since shortly'.split(' '));
