/** Nouns for people of whom nothing is told but that they know something. */
export const SOURCE_NOUNS: ReadonlyMap<string, string> = lemmas('source insider informant whistleblower');

/** Nouns for people who are of an opinion or know a subject: that there are such people says nothing of who they are. */
export const CROWD_NOUNS: ReadonlySet<string> = new Set(
  `critics experts analysts observers commentators pundits economists strategists scholars historians academics
  opponents supporters proponents detractors skeptics sceptics advocates campaigners activists scientists researchers
  watchers strategists specialists doubters naysayers`.split(/\s+/),
);

/** Nouns for people who speak from inside an authority or a camp. */
export const OFFICE_NOUNS: ReadonlyMap<string, string> = lemmas(
  'official diplomat aide adviser advisor operative officer lawmaker politician',
);

/** Nouns for somebody who is spoken of as “the official” only after having been spoken of as “an official”. */
export const SPEAKER_NOUNS: ReadonlyMap<string, string> = new Map([
  ...lemmas('official diplomat aide adviser source insider analyst expert'),
  ...[...lemmas('spokesman spokeswoman spokesperson')].map(([form]): [string, string] => [form, 'spokesman']),
]);

/** Nouns for people who may be “familiar with the matter”. */
export const PERSON_NOUNS: ReadonlyMap<string, string> = new Map([
  ...lemmas(
    `person individual associate ally friend executive employee source official aide operative diplomat adviser advisor
    analyst lawmaker officer investigator insider staffer strategist donor banker trader`,
  ),
  ['people', 'person'],
  ['those', 'person'],
  ['someone', 'person'],
  ['somebody', 'person'],
]);

/** What makes of officials some of whom nobody can tell which. */
export const VAGUE_QUANTIFIERS: ReadonlySet<string> = new Set(
  'some several many various certain unnamed anonymous unidentified multiple numerous other few'.split(' '),
);

/** Words for a part of the world or of a state that is too large to have spokesmen. */
export const REGIONS: ReadonlySet<string> = new Set(
  `us u.s. u.s american americans western european eu arab african asian nato gulf senior top high-ranking
  high-level ranking foreign government current former intelligence security administration unnamed anonymous
  well-placed informed knowledgeable two three four five six one another`.split(/\s+/),
);

/** What opinions are introduced by, beside words of saying. */
export const OPINION_VERBS: ReadonlySet<string> = new Set(
  `believe believes believed think thinks thought fear fears feared worry worries worried contend contends contended
  predict predicts predicted suspect suspects suspected allege alleges alleged maintain maintains maintained assert
  asserts asserted suggest suggests suggested caution cautions cautioned speculate speculates speculated complain
  complains complained confirm confirms confirmed reveal reveals revealed disclosed indicate indicates indicated
  describe describes described see sees saw view views viewed agree agrees agreed hint hinted hints reckon reckons
  warn argue point points pointed call calls called accuse accuses accused question questioned doubt doubts doubted
  estimate estimates estimated conclude feel feels felt consider considers considered express expressed expects expect
  concede concedes acknowledge insist expected denied deny denies`.split(/\s+/),
);

/** Participles of which “it is …” makes hearsay. */
export const HEARSAY_PARTICIPLES: ReadonlySet<string> = new Set(
  'reported said believed understood alleged claimed rumored rumoured thought suggested speculated whispered'.split(
    ' ',
  ),
);

/** Participles of which “is … to have” makes hearsay. */
export const HEARSAY_RAISING: ReadonlySet<string> = new Set(
  'reported said understood rumored rumoured alleged'.split(' '),
);

function lemmas(words: string): Map<string, string> {
  return new Map(
    words.split(/\s+/).flatMap((word): [string, string][] => [
      [word, word],
      [word.endsWith('man') ? word.replace(/man$/, 'men') : `${word}s`, word],
    ]),
  );
}
