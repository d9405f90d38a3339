import type { Pair } from './types.ts';

/** A pattern by which British and American spelling differ, and the stems that follow it. */
interface Family {
  stems: string;
  /** Endings: British, American, separated by a stroke; a form that only one of the two has stands alone. */
  endings: string;
  /** Which of the two Canada writes. */
  canadian: Pair['canadian'];
  /** False where the American ending is at home in Britain too. */
  tellsAmerican?: boolean;
}

const FAMILIES: Family[] = [
  // colour, but not humorous, honorary, humorist, laborious, which all write alike.
  {
    stems: `col fav hon lab neighb behavi harb rum hum tum vap vig rig sav savi splend parl od ferv flav endeav
      demean cand clam arm ard val enam ranc misdemean succ discol dishon disfav misbehavi multicol watercol`,
    endings: 'our/or ours/ors oured/ored ouring/oring',
    canadian: 'british',
  },
  { stems: 'hon dishon fav unfav', endings: 'ourable/orable ourably/orably', canadian: 'british' },
  { stems: 'fav lab', endings: 'ourite/orite ourites/orites', canadian: 'british' },
  { stems: 'hum od col flav hon', endings: 'ourless/orless', canadian: 'british' },
  { stems: 'col flav', endings: 'ourful/orful ourfully/orfully ourings/orings', canadian: 'british' },
  { stems: 'lab arm rum', endings: 'ourer/orer ourers/orers', canadian: 'british' },
  { stems: 'arm sav', endings: 'oury/ory ouries/ories', canadian: 'british' },
  { stems: 'behavi', endings: 'oural/oral ourally/orally ourist/orist ourists/orists', canadian: 'british' },
  {
    stems: 'neighb',
    endings: 'ourhood/orhood ourhoods/orhoods ourly/orly ourliness/orliness',
    canadian: 'british',
  },
  { stems: 'fav', endings: 'ouritism/oritism', canadian: 'british' },
  { stems: 'cent epicent theat', endings: 're/er res/ers', canadian: 'british' },
  { stems: 'cent', endings: 'red/ered ring/ering repiece/erpiece repieces/erpieces', canadian: 'british' },
  {
    stems: 'fib lit millilit kilomet centimet millimet calib somb lust spect meag sab scept och',
    endings: 're/er res/ers',
    canadian: 'british',
  },
  { stems: 'fib', endings: 'reglass/erglass', canadian: 'british' },
  { stems: 'theat', endings: 'regoer/ergoer regoers/ergoers', canadian: 'british' },
  {
    stems: 'def off pret',
    endings: 'ence/ense ences/enses enceless/enseless',
    canadian: 'british',
  },
  // travelled, but not compelled, which all double for its stress, nor cancellation, which all write alike.
  {
    stems: `travel label model fuel refuel signal level marvel quarrel rival total counsel dial duel equal funnel
      initial libel panel pedal backpedal pencil channel shovel shrivel snorkel spiral stencil swivel tunnel unravel
      towel bevel cudgel chisel enamel gravel grovel marshal parcel pummel remodel revel yodel dishevel barrel carol
      imperil trowel weasel bedevil bejewel mislabel relabel medal metal trammel gambol tassel`,
    endings: 'led/ed ling/ing ler/er lers/ers lings/ings',
    canadian: 'british',
  },
  // analyse; “analyses” is also the plural of analysis, so only “analyzes” tells.
  {
    stems: 'anal paral catal psychoanal breathal electrol hydrol',
    endings: 'yse/yze ysed/yzed ysing/yzing yser/yzer ysers/yzers /yzes',
    canadian: 'american',
  },
  // organise tells of Britain; organize is also Oxford’s spelling, and tells nothing.
  {
    stems: `agon american antagon apolog author bapt brutal canon capital caramel carbon categor central decentral
      character civil colon commercial critic crystall custom dehuman human democrat demon digit dramat econom
      emphas energ epitom equal evangel familiar fantas fertil formal galvan general global harmon homogen hospital
      hypnot hypothes ideal immun incentiv individual industrial institutional internal item jeopard legal liberal
      lion local magnet marginal material maxim mechan memor mesmer militar demilitar minim mobil demobil modern
      monopol moral demoral motor national neutral normal optim organ reorgan disorgan ostrac patron penal personal
      plagiar polar politic popular pressur priorit privat public pulver radical rational real recogn unrecogn
      regional regular revital revolution romantic sanit satir scandal scrutin sensational serial sexual social
      special spiritual stabil destabil standard steril stigmat strateg subsid summar symbol sympath synchron
      synthes systemat tantal terror theor token tranquill traumat trivial tyrann union urban util vandal
      verbal victim visual vocal weapon western`,
    endings: `ise/ize ises/izes ised/ized ising/izing isation/ization isations/izations iser/izer isers/izers
      isational/izational isable/izable`,
    canadian: 'american',
    tellsAmerican: false,
  },
];

/** The pairs that the families give. */
export function pairsOfFamilies(): Pair[] {
  return FAMILIES.flatMap(({ stems, endings, canadian, tellsAmerican = true }) =>
    stems.split(/\s+/).flatMap((stem) =>
      endings.split(/\s+/).map((ending): Pair => {
        const [british = '', american = ''] = ending.split('/');
        return {
          head: stem,
          british: british && stem + british,
          american: american && stem + american,
          canadian,
          tellsAmerican,
          weight: 1,
        };
      }),
    ),
  );
}
