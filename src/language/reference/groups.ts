/** Two that are spoken of as known: “both sides”, “the two men”. */
export interface Pairing {
  /** What kinds of names may be meant. */
  kinds: 'person' | 'country' | 'any';
  /** How words begin that tell of two without a name: “talks”, “brothers”. */
  kin: readonly string[];
}

const CONFLICT = `war conflict disput talk negotiat debat fight fought battl feud rival clash match game lawsuit sue court deal
  agree agreement truce ceasefire cease-fire divorc argu compromis controvers issue bipartisan partisan parti polar divid
  divis opponent oppos enem alli coalition border contest race vote election campaign camps team union strike relation
  ties treat against between versus vs`;

const PEOPLE = `men women people brothers sisters twins couple husband wife friends leaders candidates rivals they their officers
  suspects victims players teens boys girls agents colleagues officials gunmen soldiers partner`;

/** By the plural behind “both” and “the two”. */
export const PAIRINGS: ReadonlyMap<string, Pairing> = new Map(
  (
    [
      ['sides', 'any', CONFLICT],
      ['men women', 'person', PEOPLE],
      ['leaders presidents', 'person', PEOPLE],
      [
        'candidates nominees',
        'person',
        `candidate nominee contender hopeful rival race presidential debat campaign election elect primar ticket opponent
        poll vote`,
      ],
      ['countries nations governments', 'country', 'countries nations states governments neighbo'],
      ['companies firms', 'any', 'companies firms merg carriers banks airlines'],
    ] as const
  ).flatMap(([nouns, kinds, kin]) =>
    nouns.split(' ').map((noun): [string, Pairing] => [noun, { kinds, kin: kin.split(/\s+/) }]),
  ),
);

/** Behind “the”: “the duo”. */
export const COUPLES: ReadonlyMap<string, Pairing> = new Map(
  ['pair', 'duo', 'trio'].map((noun) => [noun, { kinds: 'any', kin: PEOPLE.split(/\s+/) }]),
);

/** Groups of a camp: “the opposition bloc”. */
export const GROUPS = new Set('bloc coalition alliance faction'.split(' '));

/** What a group is of where the reader has to know who it is. */
export const CAMPS = new Set('opposition rebel insurgent dissident breakaway rival separatist'.split(' '));

/** How words begin that tell of such camps. */
export const CAMP_KIN: readonly string[] =
  'opposition rebel insurg dissident breakaway rival separatis bloc coalition alliance faction party parties militia'.split(
    ' ',
  );

/** People of an office of whom there are many: “the State Department official”. */
export const MEMBERS = new Set('official officer aide lawmaker diplomat employee staffer'.split(' '));
