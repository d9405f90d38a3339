import { inside } from '../../../../../article/index.ts';
import type { Injector, Script } from '../damage.ts';
import { matchesIn, pick, plainSentencesOf, replace } from '../text.ts';

const JUDGING =
  /\b(?:absurd|amazing|appalling|awful|bad|best|brilliant|crazy|dangerous|disastrous|disgraceful|embarrassing|essential|fantastic|great|greatest|horrible|impressive|incredible|irresponsible|must|never|outrageous|reckless|ridiculous|shameful|should|terrible|unacceptable|unfair|unfit|wonderful|worse|worst|wrong)\b/i;

const TAIL =
  /, (?:(?:\p{Lu}[\p{L}.’'-]+ ){1,3}|he |she |they |officials |(?:the|a) [\p{L} -]{3,30} )(?:said|says|argued|added|warned|claimed)(?: (?:on )?\p{Lu}\p{Ll}+day)?(?=\.$)|, according to [^,.]{3,60}(?=\.$)/gu;

const HEAD =
  /^(?:(?:(?:Mr|Ms|Mrs|Sen|Rep|Gov)\. )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}|He |She |They |Critics |Supporters )(?:also )?(?:said|says|argued|argues|claimed|claims|believes|thinks|insists|insisted)(?: that)? (?=(?:the|he|she|they|it|his|her|their|this|that|\p{Lu}\p{L}+)\b)(?!that\b)(.)/gu;

const REPORTS =
  /\b(?:said|says|say|told|tells|according|argue[ds]?|called|calls|claim\w*|think\w*|thought|believe\w*|warn\w*|critics?|supporters?|opponents?|describe\w*|wrote|writes?)\b/i;

const ADJECTIVES = ['reckless', 'shameful', 'disastrous', 'brilliant', 'outrageous', 'disgraceful'];

const NOUN =
  /(?<=\b(?:the|this|his|her|their|its) )(?:decision|plan|policy|proposal|campaign|attack|move|deal|agreement|law|bill|speech|strategy|statement|remarks|comments|tax|program|effort|response)\b/gu;

const JUDGEMENTS = [
  'It was the most disgraceful decision in the history of the country.',
  'There has never been a worse idea, and nobody should be surprised that it failed.',
  'It is an outrage that ordinary people must pay for such incompetence.',
  'No one has done more damage to the nation’s reputation.',
  'It was a brilliant move by far the best leader of his generation.',
];

/** Drops “X said that” before what judges. */
const headDropped: Injector = (article, random) => {
  const judging = plainSentencesOf(article).filter(({ text }) => JUDGING.test(text));
  const head = pick(matchesIn(article, judging, HEAD), random);
  const sentence = judging.find(({ start }) => start === head?.start);
  const [letter = ''] = head?.groups ?? [];
  return head && sentence ? { edits: [replace(head, letter.toUpperCase())], places: [sentence] } : null;
};

/** Drops “, X said” behind a sentence that judges. */
const sourceDropped: Injector = (article, random) => {
  const judging = plainSentencesOf(article).filter(({ text }) => JUDGING.test(text));
  const tail = pick(matchesIn(article, judging, TAIL), random);
  const sentence = judging.find(({ end }) => tail && end === tail.end + 1);
  return tail && sentence ? { edits: [replace(tail, '')], places: [sentence] } : null;
};

/** Makes “the decision” “the reckless decision” in a sentence in the article’s own voice. */
const wordPutIn: Injector = (article, random) => {
  const own = plainSentencesOf(article).filter(({ text }) => !REPORTS.test(text) && !JUDGING.test(text));
  const noun = pick(matchesIn(article, own, NOUN), random);
  const sentence = own.find((each) => noun && inside(noun, each));
  if (!noun || !sentence) return null;
  return { edits: [replace(noun, `${pick(ADJECTIVES, random) ?? ''} ${noun.text}`)], places: [sentence] };
};

/** Puts a judging sentence behind another in the article’s own voice. */
const sentencePutIn: Injector = (article, random) => {
  const own = plainSentencesOf(article).filter(({ text }) => !REPORTS.test(text));
  const sentence = pick(own, random);
  const words = pick(JUDGEMENTS, random);
  if (!sentence || words === undefined) return null;
  return { edits: [replace({ start: sentence.end, end: sentence.end }, ` ${words}`)] };
};

export const unattributedAssertion: Script = {
  rule: 'unattributed-assertion',
  kinds: [
    { what: '“, X said” dropped behind a judging sentence', inject: sourceDropped },
    { what: '“X said that” dropped before a judgement', inject: headDropped },
    { what: 'a judging word put in', inject: wordPutIn },
    { what: 'a judging sentence put in', inject: sentencePutIn },
  ],
};
