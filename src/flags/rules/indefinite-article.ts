import type { Root, Sentence, SentenceContent } from 'nlcst';
import retextIndefiniteArticlePackage from 'retext-indefinite-article';
import { unified, type Plugin } from 'unified';
import { VFile } from 'vfile';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';
import { remarksOf, wordOf } from '../wrap.ts';

/**
 * Flags “a” before a vowel’s sound and “an” before a consonant’s: “a order”, “an deal”.
 *
 * The package `retext-indefinite-article` judges the sound: it knows “an hour”, “a university”, “a UN envoy”,
 * and says nothing of initials that it does not know (“an SUV”, “a SAT score”).
 * The exceptions that news needs beyond that are stated with their phrases below.
 */
export const retextIndefiniteArticle: Plugin<[], Root> = () => (tree, file) => {
  const text = String(file);
  for (const { span, message } of remarksOf(retextIndefiniteArticlePackage, tree, file, hasDoubtfulArticle)) {
    const article = text.slice(span.start, span.end);
    const following = FOLLOWING.exec(text.slice(span.end, span.end + 60));
    const [gap = '', word = ''] = following?.slice(1) ?? [];
    const right = message.expected?.[0];
    if (!word || !right || isRight(article, word) || isOpen(word)) continue;
    raise(file, {
      rule: 'indefinite-article',
      span: { start: span.start, end: span.end + gap.length + word.length },
      reason: `“${article}” does not go with “${word}”; the word after it may have been changed.`,
      severity: 'medium',
      // “a our nation”: the article itself is too many, or another word is lost.
      expected: NO_ARTICLE.has(word.toLowerCase()) ? [] : [`${right}${gap}${word}`],
    });
  }
};

function hasDoubtfulArticle({ children }: Sentence): boolean {
  return children.some((node, at) => {
    const article = wordOf(node);
    if (article.length > 2 || !/^an?$/i.test(article)) return false;
    // The next word comes behind a space, or a space and one sign.
    const next = children.slice(at + 1, at + 4).find(({ type }) => type === 'WordNode');
    return next !== undefined && !goTogether(article, wordOf(next));
  });
}

const together = new Map<string, boolean>();

/** More pairs than a long text has need not be remembered. */
const MOST_PAIRS = 20_000;

/** Whether the package has nothing to say of a pair; it is asked once of each. */
function goTogether(article: string, word: string): boolean {
  const pair = `${article} ${word}`;
  const known = together.get(pair);
  if (known !== undefined) return known;
  const file = new VFile(pair);
  const children = [wordNode(article), { type: 'WhiteSpaceNode', value: ' ' } as const, wordNode(word)];
  const tree: Root = { type: 'RootNode', children };
  unified().use(retextIndefiniteArticlePackage).runSync(tree, file);
  const answer = file.messages.length === 0;
  if (together.size >= MOST_PAIRS) together.clear();
  together.set(pair, answer);
  return answer;
}

const wordNode = (value: string): SentenceContent => ({
  type: 'WordNode',
  children: [{ type: 'TextNode', value }],
});

const FOLLOWING = /^(\s+["“‘'([]?)([\p{L}\p{N}$€£](?:[^\s"”)\].,;:!?]|[.,](?=[\p{L}\p{N}]))*)/u;

const NO_ARTICLE = new Set([
  'our',
  'its',
  'each',
  'every',
  'any',
  'all',
  'another',
  'either',
  'us',
  'i',
  'he',
  'his',
  'the',
]);

/** Whether the article is right after all. */
function isRight(article: string, word: string): boolean {
  // “a unilateral step”, “a unicorn”, but “an unidentified man”; “a U-turn”, “a euphemism”.
  return article.toLowerCase() === 'a' && /^(?:uni(?![nmd])|u-|u$|eu|ewe|ouija|uvu|uro|ure)/i.test(word);
}

/** Whether either article may stand before the word, or the “a” is no article. */
function isOpen(word: string): boolean {
  return UNSTRESSED_H.test(word) || HUNDREDS.test(word) || CENSORED.test(word) || NO_NOUN.test(word);
}

// “an historic day”, “an hermaphroditic snail”: a matter of style where the first syllable is weak.
const UNSTRESSED_H =
  /^h(?:abit|allucin|armon|ered|erb|erm|ilar|istor|omage|orrend|orrif|otel|umbl|ypoth|yster)/i;

// “an 1,800-page report”, “an 1150 charter”: eighteen hundred, or one thousand eight hundred.
const HUNDREDS = /^1,?[18]\d\d(?!\d)/;

// “a f***ing machine”, “a f - ing one”, “a F/A-18”: nobody knows how it is read aloud.
const CENSORED = /^\p{L}(?:[*/@#_–—]|--)|\*|^f$/u;

// “Plan a is”, “us” as a noun (an ‘us’ and ‘them’), and “a a”, which is a repeated word.
const NO_NOUN = /^(?:a|an|and|are|as|at|if|in|into|is|it|of|on|or|us|us-.*)$/;

/** The rule, explained. */
export const indefiniteArticle: Rule = {
  id: 'indefinite-article',
  title: 'A and an confused',
  category: 'rewriting',
  finds: '“A” before a word that begins with the sound of a vowel, and “an” before the sound of a consonant.',
  matters:
    'Writers seldom get this wrong, but it goes wrong when a word is exchanged and its article forgotten. What stands after the article may not be what the source had.',
  quotations: {
    looks: true,
    why: 'Nobody speaks like this, so the fault is that of the one who wrote it down.',
  },
  good: [
    { text: 'An hour ago a university hired an honest man and a European.', flagged: [] },
    { text: 'An SUV hit a UN truck; a U-turn followed, and a unilateral ban.', flagged: [] },
    { text: 'An historic day, or a historic day, at an hotel.', flagged: [] },
    { text: 'An 1,800-page report on an 1850 law cost a one-time fee.', flagged: [] },
    { text: 'An 11-year-old, an 8-day trip and an 80 percent rise.', flagged: [] },
    { text: 'An FBI agent and a NATO envoy met an unidentified man.', flagged: [] },
    { text: 'He called it a f***ing mess.', flagged: [] },
  ],
  bad: [
    { text: 'The court gave a order on Friday.', flagged: ['a order'] },
    { text: 'They reached an deal after a 8-hour meeting.', flagged: ['an deal', 'a 8-hour'] },
    {
      text: 'She called it “an unique case”, and a “important” one.',
      flagged: ['an unique', 'a “important'],
    },
    { text: 'A apple fell; an US senator saw it.', flagged: ['A apple', 'an US'] },
  ],
  plugin: retextIndefiniteArticle,
};
