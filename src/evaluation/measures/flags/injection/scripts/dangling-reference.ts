import { inside } from '../../../../../article/index.ts';
import type { Injector, Script } from '../damage.ts';
import { GIVEN_NAMES } from '../given-names.ts';
import { bodyOf, matchesIn, pick, plainSentencesOf, replace, sentencesOf } from '../text.ts';

/** What a report opens with where its first paragraph was cut off. */
const OPENINGS = [
  'It refers to the minister’s visit to the region for the second time in seven months.',
  'It was the third such meeting this year, and it ended without a result.',
  'They had been expected to sign the papers before the end of the week.',
  'He told reporters that the talks would go on until a result was reached.',
  'This followed weeks of talks about how the money should be spent.',
];

const NOUNS =
  'incident attack agreement deal meeting decision proposal plan measure ruling report investigation crash shooting law bill statement announcement move visit case dispute accusation speech poll study letter remark comment interview video email debate lawsuit'.split(
    ' ',
  );

const REFERENCE = new RegExp(
  `\\b(?:[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose) (${NOUNS.join('|')})s?\\b|\\b[Bb]oth (sides|men|women|countries|parties|cases|candidates)\\b|\\b[Tt]he (incident|ruling|crash|shooting|attack|lawsuit|deal)\\b`,
  'gu',
);

/** So many paragraphs may be dropped. */
const NEAR = 8;

/** What nobody could know of, with a sentence in which it is known already, and one that makes it known. */
const UNKNOWN = [
  {
    noun: 'merger',
    introduces: 'The two banks announced a merger on Monday.',
    refers: 'Critics had warned against that merger for months.',
    words: 'that merger',
  },
  {
    noun: 'cease-fire',
    introduces: 'The two armies agreed on a cease-fire on Monday.',
    refers: 'That cease-fire has become increasingly strained.',
    words: 'That cease-fire',
  },
  {
    noun: 'earthquake',
    introduces: 'An earthquake shook the south of the island on Monday.',
    refers: 'Those earthquakes had left hundreds of families homeless.',
    words: 'Those earthquakes',
  },
  {
    noun: 'strike',
    introduces: 'Railway workers began a strike on Monday.',
    refers: 'That strike cost the company several million dollars.',
    words: 'That strike',
  },
  {
    noun: 'verdict',
    introduces: 'A jury gave its verdict on the banker on Monday.',
    refers: 'His lawyers said they would appeal against that verdict.',
    words: 'that verdict',
  },
  {
    noun: 'avalanche',
    introduces: 'An avalanche hit a village in the mountains on Monday.',
    refers: 'It took rescuers a day to reach those affected by that avalanche.',
    words: 'that avalanche',
  },
];

const opening: Injector = (article, random) => {
  const [first] = bodyOf(article);
  const words = pick(OPENINGS, random);
  if (!first || words === undefined) return null;
  const pronoun = { start: first.start, end: first.start };
  return { edits: [replace(pronoun, `${words}\n\n`)] };
};

/** Takes a name at the head of the first sentence away. */
const pronounFirst: Injector = (article) => {
  const [first] = sentencesOf(article);
  if (!first) return null;
  const name =
    /^(?!(?:A|An|As|At|After|And|Before|But|By|During|For|From|He|If|In|It|Last|No|On|She|That|The|These|They|This|To|When|While|With|You) )(?:(?:Sen|Rep|Gov|Dr|Mr|Ms|Mrs)\. |President |Senator )?((?:\p{Lu}[\p{L}.’'-]+ ){1,3})(?=(?:has|is|was|will|would|had|on|said|says|told|went|took|made|\p{Ll}+ed|\p{Ll}+s) )/u.exec(
      first.text,
    );
  const [words, name_ = ''] = name ?? [];
  if (words === undefined || /[’']s $/u.test(words)) return null;
  const [given = ''] = name_.split(' ');
  const pronoun = GIVEN_NAMES.woman.includes(given) ? 'She' : GIVEN_NAMES.man.includes(given) ? 'He' : 'It';
  return { edits: [replace({ start: first.start, end: first.start + words.length - 1 }, pronoun)] };
};

/** Drops all of the body that comes before a reference near its head. */
const introductionDropped: Injector = (article, random) => {
  const near = plainSentencesOf(article).filter(({ block }) => block > 0 && block < NEAR);
  const reference = pick(matchesIn(article, near, REFERENCE), random);
  const own = near.find((each) => reference && inside(reference, each));
  if (!reference || !own) return null;
  const dropped = sentencesOf(article).filter(({ start }) => start < own.start);
  return { edits: dropped.map((sentence) => replace(sentence, '')), places: [reference] };
};

/** Puts in a reference to something that nothing has introduced; in the control it has been. */
const neverIntroduced: Injector = (article, random) => {
  const unknown = pick(
    UNKNOWN.filter(({ noun }) => !article.text.toLowerCase().includes(noun)),
    random,
  );
  const blocks = bodyOf(article);
  const block = pick(blocks.slice(2), random);
  const before = block && blocks[blocks.indexOf(block) - 1];
  if (!unknown || !before) return null;
  const behind = { start: block.end, end: block.end };
  const reference = replace(behind, `\n\n${unknown.refers}`);
  const introduction = replace({ start: before.end, end: before.end }, `\n\n${unknown.introduces}`);
  return { edits: [reference], places: [behind], control: [introduction, reference] };
};

export const danglingReference: Script = {
  rule: 'dangling-reference',
  kinds: [
    { what: 'the body opened with a sentence about what was cut off', inject: opening },
    { what: 'a name at the head of the first sentence made a pronoun', inject: pronounFirst },
    { what: 'sentences that introduce it dropped', inject: introductionDropped },
    { what: 'a reference to what was never introduced', inject: neverIntroduced },
  ],
};
