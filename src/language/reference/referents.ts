/** A noun that points back, with what may have introduced what it points at. */
export interface Referent {
  /** The forms of the noun itself. */
  nouns: readonly string[];
  /** How the words begin that tell of such a thing: synonyms, and the verbs it is made from. */
  kin: readonly string[];
  /** Whether “this” before it may mean the very text: “contributed to this report”, or what comes: “thank this man”. */
  isSelf: boolean;
  /** Whether a name before it may be whom it means: “Fred Baker … the man”. */
  isPerson: boolean;
  /**
   * Where it must have been introduced: `definite`: “the incident” as well as “that incident”; `shown`: only with “this”
   * or “that”, as “the war” and “the election” are known to every reader.
   */
  use: 'definite' | 'shown';
}

/** Violence and mishaps, by the beginnings of the words that tell of them. */
const HARM = `attack assault bomb shoot shot gunm gunf gunp kill murder massacr assassin stab airstrik missile shell blast explo
  ambush hijack hack terror behead rampage invad invasion wound injur dead death deadl die dies died dying crash collid
  collision derail capsiz wreck brawl clash violen riot punch rape molest grop kidnap abduct robb stole steal arrest accident
  incident episode altercation scuffle hostage siege standoff slay slain homicide suicid casualt victim carnage tragedy
  bloodshed unrest atroc genocid execut strikes poison`;

const MISHAP = `hit struck beat bite bitten grab push shov confront threat accus alleg burn fire blaze collaps fell spill
  leak outage evacuat escap scare happen occur protest disrupt interrupt heckl tweet video footage scandal controvers plane
  jet ship vessel spat gaffe stunt prank police officer custody detain charg crime damag vandal insult harass abus email
  breach intercept quarrel row argu apolog`;

const AGREEMENT = `agree deal accord pact treat contract compact settle sign truce ceasefire cease-fire understanding
  memorandum negotiat talk merg acqui buy bought partner join term bargain compromis offer purchas sale sell sold lease
  unveil announc plan union broker ratif arrange`;

const VERDICT = `rul decision decid verdict judg court justice order opinion injunction sentenc upheld uphold overturn
  tribunal panel referee commission strik struck block appeal law legal case suit sue jur arbitrat regulator`;

const SPOKEN = `said say says told tell spoke speak address talk remark rally convention deliver interview ask answer op-ed
  podium audience crowd speech debat statement comment`;

const WRITTEN = `report wrote writ publish release document paper file filing letter memo email e-mail statement study studi
  research found find journal survey analys article book author sent send note text leak record dossier audit investigat
  review inquir probe disclos post page draft`;

const OFFICIAL = `official officer spokes secretar minister ambassador attach diplomat aide administrat director govern
  mayor senator commissioner president chief head general department ministr agency agencies leader chairm adviser
  advisor envoy representative lawmaker source inspector colonel captain sheriff police prosecutor congress executive
  authorit judge deputy councillor councilor manager white bureau`;

const PERSON = `man men woman women boy girl teen driver suspect victim gunman passenger resident officer student teacher
  patient child son daughter mother father husband wife brother sister worker employee soldier player actor actress singer
  neighbour neighbor person people somebody someone bod baby couple customer inmate prisoner pilot pedestrian cyclist
  shooter attacker assailant robber killer bomber thief burglar he she him her his who fan protester immigrant migrant
  farmer doctor nurse priest hunter climber swimmer hiker tourist visitor owner clerk guard veteran year-old aged cousin
  uncle aunt nephew niece friend colleague lawyer politician candidate`;

/** Each line: the noun’s forms, how it is used, and what introduces it. */
const TABLE: readonly (readonly [string, Referent['use'], string])[] = [
  ['incident incidents', 'definite', `${HARM} ${MISHAP}`],
  [
    'accident accidents',
    'definite',
    `${HARM} car truck bus train vehicle plane driver drove driving hit struck spill fell plung`,
  ],
  [
    'crash crashes collision',
    'definite',
    `${HARM} car truck bus train vehicle plane driver drove driving pilot jet
    helicopter market stock share index financ economi bubble`,
  ],
  [
    'attack attacks',
    'definite',
    `${HARM} critic slam raid isis jihad militant hit ad ads rhetoric insult breach`,
  ],
  ['shooting shootings stabbing bombing bombings killing killings massacre assassination', 'definite', HARM],
  ['explosion explosions blast blasts', 'definite', HARM],
  ['assault assaults ambush robbery burglary heist kidnapping abduction', 'definite', HARM],
  [
    'ceasefire cease-fire truce armistice',
    'definite',
    `ceasefire cease-fire truce armistice agree accord pact deal halt
    lull hostilit treaty`,
  ],
  ['agreement agreements accord accords pact pacts treaty treaties deal', 'definite', AGREEMENT],
  ['ruling rulings', 'definite', VERDICT],
  [
    'verdict verdicts acquittal acquittals',
    'definite',
    'verdict convict acquit guilt sentenc jur trial rul decision decid judg court charg prosecut tribunal inquest',
  ],
  [
    'lawsuit lawsuits complaint',
    'definite',
    `sue sues sued suing suit law legal litigat court claim fil complain plaintiff defendant
    accus alleg challeng discriminat grievanc case seek damages justice attorney`,
  ],
  ['letter letters memo memos memorandum', 'definite', `${WRITTEN} sign petition urg mail sen open`],
  [
    'meeting meetings summit',
    'definite',
    `met meet talk summit conferenc session gather discuss visit conven dinner lunch
    call negotiat host confer forum assembl sit sat spoke speak get-together invit retreat hearing rally event see saw vote
    debate caucus council committee board attend`,
  ],
  [
    'visit visits trip trips tour',
    'definite',
    `visit travel trip went go goes going came come arriv tour flew fly land meet
    met stop return journey head left leav drove tourist fly swing voyage spent camp holiday vacation abroad
    welcom host touch enter seen stay`,
  ],
  [
    'talks negotiations',
    'shown',
    `talk negotiat meet met discuss dialog summit confer bargain diploma mediat broker peace
    deal agree accord treat convers`,
  ],
  [
    'protest protests demonstration demonstrations riot riots',
    'definite',
    `protest march demonstrat rall riot strik
    crowd activis clash unrest occup took gather chant uprising street movement boycott walk`,
  ],
  [
    'trial trials hearing hearings',
    'definite',
    `try tries tried trying trial hear court charg prosecut jur case testif justice committee test
    study drug patient judg lawyer`,
  ],
  ['speech speeches', 'definite', SPOKEN],
  [
    'interview interviews',
    'definite',
    `${SPOKEN} show host radio television news cnn fox nbc magazine journalist reporter`,
  ],
  [
    'report reports',
    'shown',
    `${WRITTEN} said news reveal data figure show investigat claim alleg accus account media headline newspaper accord`,
  ],
  ['lawmaker lawmakers diplomat ambassador envoy', 'shown', OFFICIAL],
  [
    'victim victims',
    'definite',
    `${HARM} ${MISHAP} fraud scam missing suffer trafficking flood storm hurricane disaster`,
  ],
  [
    'suspect suspects',
    'definite',
    `${HARM} ${MISHAP} manhunt fugitive suspect investigat man men woman women driver teen`,
  ],
  ['gunman gunmen shooter shooters attacker attackers assailant assailants bomber bombers', 'definite', HARM],
  [
    'study studies survey surveys',
    'definite',
    `${WRITTEN} universit institut scienti poll percent professor academ author foundation center centre data group`,
  ],
  [
    'video videos footage clip',
    'definite',
    `video film footage clip record camera youtube watch tape show shot ad ads broadcast television tv movie
    documentar stream post trailer snapchat scene song music facebook twitter released image photo`,
  ],
  [
    'blaze wildfire',
    'definite',
    `fire burn blaze flame wildfire smoke arson firefight explo ignit shot shoot gun torch oven lit candle`,
  ],
  [
    'hurricane hurricanes flood floods flooding earthquake earthquakes quake quakes aftershock aftershocks',
    'definite',
    `storm hurricane flood earthquake quake rain wind tropical snow tornado cyclone
    typhoon disaster weather katrina sandy water tsunami magnitude tremor blizzard winter river`,
  ],
  [
    'raid raids arrest arrests',
    'definite',
    `${HARM} ${MISHAP} raid search seiz swoop agents fbi crackdown operation charg indict troops forces custod handcuff`,
  ],
  [
    'scandal',
    'definite',
    `scandal controvers alleg accus corrupt brib fraud affair email investigat wrongdo misconduct lie lied leak impeach
    resign harass abus watergate benghazi charg cover-up ethic probe crisis misus illegal scheme secret`,
  ],
  ['outage blackout', 'definite', 'outage blackout power electric grid service down network internet'],
  [
    'couple',
    'definite',
    `${PERSON} marri wedding partner divorc famil spouse engag pair husband wife parents home lovers dating`,
  ],
  [
    'driver pilot',
    'definite',
    `driver pilot driv drove car truck bus train taxi van vehicle plane jet flight airline aircraft helicopter crash
    race racing uber cab traffic road motor fly flew seat`,
  ],
  [
    'avalanche avalanches landslide landslides mudslide mudslides eruption eruptions',
    'definite',
    `avalanch landslid mudslid slid mud snow ski erupt volcan lava ash mountain climber rain quake earthquake disaster`,
  ],
  [
    'tornado tornadoes tsunami tsunamis cyclone cyclones typhoon typhoons blizzard blizzards storms',
    'definite',
    `tornado twister tsunami wave cyclone typhoon blizzard storm hurricane wind rain snow weather disaster quake
    earthquake katrina sandy forecast flood`,
  ],
  [
    'drought droughts famine heatwave',
    'definite',
    'drought famine dry rain water heat hung starv food crop harvest farm temperature climate',
  ],
  [
    'outbreak outbreaks epidemic epidemics pandemic',
    'definite',
    `outbreak epidemic pandemic virus disease infect zika ebola flu cholera measles ill illness sick health contag spread
    patient overdos heroin opioid violen war fight bacteri vaccin`,
  ],
  [
    'derailment derailments shipwreck sinking',
    'definite',
    `${HARM} train rail track ship boat vessel ferr sank sink sunk`,
  ],
  [
    'strike strikes walkout walkouts',
    'shown',
    'strik struck walkout picket stoppage union airstrik attack bomb missile raid drone jet hit down',
  ],
  [
    'merger mergers takeover takeovers buyout buyouts acquisition acquisitions',
    'shown',
    'merg takeover take took buyout acqui buy bought purchas combin deal bid tie-up sale sell sold join',
  ],
  [
    'referendum referendums',
    'definite',
    'referend vote voting voter brexit ballot plebiscit poll question measure initiative leave',
  ],
  [
    'autopsy autopsies inquest',
    'definite',
    'autops inquest dead die death body bodies kill coroner medical shot',
  ],
  ['indictment indictments', 'shown', 'indict charg prosecut jur court accus alleg arrest'],
  ['resignation resignations', 'shown', 'resign step quit left leav depart fire oust'],
  ['layoffs dismissals', 'shown', 'layoff lay laid fir cut job dismiss sack close clos'],
  ['boycott boycotts embargo embargoes', 'shown', 'boycott embargo sanction ban block trade restrict refus'],
  ['coup putsch', 'shown', 'coup putsch overthr oust toppl seiz junta power militar army'],
  ['siege blockade', 'shown', 'siege besieg blockad surround encircl cut block troops standoff'],
  ['evacuation evacuations eviction evictions', 'shown', 'evict evacuat flee fled leav left clear'],
  [
    'funeral funerals burial',
    'shown',
    'funeral buri die dead death kill mourn memorial coffin grave murder slain',
  ],
  ['wedding weddings', 'shown', 'wed marri marry bride groom spous wife husband engag'],
  [
    'expedition expeditions voyage voyages',
    'shown',
    'expedition voyag sail trip explor travel journey climb',
  ],
  [
    'ransom hostages hijackers kidnappers captors',
    'definite',
    `${HARM} ransom captiv captor held prison iran payment`,
  ],
  [
    'defendant defendants plaintiff plaintiffs',
    'definite',
    `court trial charg sue sues sued suing lawsuit suit judg prosecut accus case arrest lawyer attorney legal law defen
    plaintiff jur justice`,
  ],
  ['villagers', 'definite', 'villag town rural settlement hamlet'],
  ['petition', 'definite', 'petition sign campaign online letter demand court filed appeal group'],
  ['official', 'definite', OFFICIAL],
  [
    'spokesman spokeswoman spokesperson',
    'definite',
    `spokes secretar director aide press communicat representative official
    statement company agency department ministry office police campaign`,
  ],
  ['man', 'definite', PERSON],
  ['woman', 'definite', PERSON],
  ['boy girl teenager toddler', 'definite', `${PERSON} kid famil parent school`],
];

const SELF = new Set('report interview letter speech video study man woman boy lawmaker'.split(' '));

const ONE = new Set('man woman boy couple driver suspect victim'.split(' '));

/** A noun in lower case with its referent. */
export const REFERENTS: ReadonlyMap<string, Referent> = new Map(
  TABLE.flatMap(([forms, use, kin]) => {
    const nouns = forms.split(/\s+/);
    const referent: Referent = {
      nouns,
      use,
      kin: kin.split(/\s+/),
      isSelf: nouns.some((noun) => SELF.has(noun)),
      isPerson: nouns.some((noun) => ONE.has(noun)),
    };
    return nouns.map((noun) => [noun, referent] as const);
  }),
);

/** Short words take endings only, so that “met” is not found in “metal”. */
const INFLECTION = '(?:\\p{Ll}?(?:ed|ing|er|ers)|s|es|d)?$';

const patterns = new WeakMap<readonly string[], RegExp>();

/** Whether a word in lower case tells of what a referent may point at: “attacked” of an attack. */
export function isKin(word: string, { kin }: Pick<Referent, 'kin'>): boolean {
  let pattern = patterns.get(kin);
  if (!pattern) {
    const long = kin.filter(({ length }) => length > 3);
    const short = kin.filter(({ length }) => length <= 3);
    pattern = new RegExp(
      `^(?:${long.join('|')}${short.length > 0 ? `|(?:${short.join('|')})${INFLECTION}` : ''})`,
      'u',
    );
    patterns.set(kin, pattern);
  }
  return pattern.test(word) && word !== 'according' && word !== 'accordingly';
}
