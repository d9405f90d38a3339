/** Endings of nouns for one person by what he or she is or does. */
const PERSON =
  /(?:man|woman|person|boy|girl|[^n]er|or|ist|ian|ant|ent|eur|ee|chief|source|aide|official|witness|judge|head|boss|coach|mate|friend|mother|father|son|daughter|wife|husband|king|queen|general|colonel|captain|sheriff|guard|pope|star|victim|suspect|mayor|envoy|diplomat|chair|secretary|attorney|executive|representative|nominee|candidate|native|teen|patriarch|priest|host|critic|nurse|pilot|bishop|rabbi|imam|monk|expert|veteran|detective|clerk|scholar|graduate|analyst|economist|survivor|relative|ally|foe|billionaire|millionaire|republican|democrat)$/;

/** Things and bodies that end in the same way. */
const THING =
  /(?:government|department|parliament|ment|center|centre|paper|newspaper|letter|number|matter|power|water|order|over|under|after|never|ever|other|either|whether|rather|however|together|further|later|former|quarter|chapter|member|offer|tower|river|weather|summer|winter|september|october|november|december|error|floor|door|sector|color|colour|labor|labour|favor|favour|harbor|mayhem|committee|fee|degree|percent|event|present|recent|different|client|content|extent|accident|incident|president-elect|want|grant|plant|restaurant|important|significant|for|nor|or|reason|season|person-to-person|twitter|her|per|super|computer|newsletter|career|minor|major|poster|trailer|shelter|theater|theatre|barrier|border|corner|cover|danger|dinner|fiber|finger|folder|gender|hour|layer|laser|manner|murder|paper|pointer|register|server|soccer|supper|silver|sister-in-law|slander|terror|tender|timber|transfer|trigger|folder|vapor|war|year)$/;

/** Whether a noun in lower case tells of one person: “the spokesman”, “a driver”. */
export const isPersonNoun = (noun: string): boolean => PERSON.test(noun) && !THING.test(noun);
