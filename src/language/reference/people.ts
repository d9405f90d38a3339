/** Endings of nouns for one person by what he or she is or does. */
const PERSON =
  /(?:man|woman|person|boy|girl|[^n]er|or|ist|ian|ant|ent|eur|ee|chief|source|aide|official|witness|judge|head|boss|coach|mate|friend|mother|father|son|daughter|wife|husband|king|queen|general|colonel|captain|sheriff|guard|pope|star|victim|suspect|mayor|envoy|diplomat|chair|secretary|attorney|executive|representative|nominee|candidate|native|teen|patriarch|priest|host|critic|nurse|pilot|bishop|rabbi|imam|monk|expert|veteran|detective|clerk|scholar|graduate|analyst|economist|survivor|relative|ally|foe|billionaire|millionaire|republican|democrat)$/;

/** Things and bodies that end in the same way. */
const THINGS = new Set(
  `accident after answer barrier beer border butter cancer career center centre chapter client color colour
  committee computer content corner cover danger december deer degree department different dinner door either
  error event ever extent favor favour fee fiber finger floor folder for former further gender government grant
  harbor her hour however important incident labor labour laser later layer letter liver major manner matter
  mayhem member minor murder never newsletter nor november number october offer or order other over parliament
  pepper per percent plant pointer poster power present quarter rather reason recent register restaurant river
  season sector september server shelter significant silver slander soccer summer super supper tender terror
  theater theatre timber together tower trailer transfer trigger twitter under vapor want war water weather
  whether winter year`.split(/\s+/),
);

/** “government”, “newspaper”. */
const THING = /(?:ment|paper)$/;

/** Whether a noun in lower case tells of one person: “the spokesman”, “a driver”. */
export const isPersonNoun = (noun: string): boolean =>
  PERSON.test(noun) && !THING.test(noun) && !THINGS.has(noun);
