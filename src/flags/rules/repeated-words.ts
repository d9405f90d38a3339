import type { Root, Sentence } from 'nlcst';
import retextRepeatedWordsPackage from 'retext-repeated-words';
import type { Plugin } from 'unified';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';
import { remarksOf, wordOf } from '../wrap.ts';

/**
 * Flags a word that stands twice in a row: “the the city”.
 *
 * The package `retext-repeated-words` finds the pairs. It already passes over names (“Duran Duran”), initials,
 * numbers, and “that that” and “had had”; a sentence’s border keeps words apart, so does any mark between them.
 * News needs four more exceptions, stated with their phrases below.
 */
export const retextRepeatedWords: Plugin<[], Root> = () => (tree, file) => {
  const text = String(file);
  for (const { span } of remarksOf(retextRepeatedWordsPackage, tree, file, hasPair)) {
    const pair = text.slice(span.start, span.end);
    const word = pair.split(/\s/, 1)[0] ?? pair;
    // Far enough back for the start of a clause; a fixed reach, so that a long text costs no more for each pair.
    const before = text.slice(Math.max(0, span.start - 80), span.start);
    if (isMeant(word.toLowerCase(), before)) continue;
    raise(file, {
      rule: 'repeated-words',
      span,
      reason: `“${word}” stands twice in a row; one of the two was probably left over when the sentence was changed.`,
      severity: 'medium',
      expected: [word],
    });
  }
};

function hasPair({ children }: Sentence): boolean {
  let before = '';
  for (const node of children) {
    if (node.type === 'WhiteSpaceNode') continue;
    const word = wordOf(node);
    if (word !== '' && word.length === before.length && word.toLowerCase() === before.toLowerCase())
      return true;
    before = word;
  }
  return false;
}

function isMeant(word: string, before: string): boolean {
  return (
    EMPHASIS.has(word) ||
    TWO_PARTS_OF_SPEECH.has(word) ||
    (PARTICLES.has(word) && PARTICLE_VERB.test(before)) ||
    (word === 'to' && GONE_TO.test(before)) ||
    (COPULAS.has(word) && FREE_RELATIVE.test(before))
  );
}

// “a very very close race”, “No no no”, “hey hey, ho ho”: said twice on purpose.
const EMPHASIS = new Set(
  `very really so way much many far long more big bad good no yes yeah yea ok hey ha hah ho hee haw na la whoa
  wow oh ooh ah aye tut tsk knock chop hear now well bye night please never yuck poo doo boo dun bang boom ding
  ring rah hubba cha pom win ad pro etc yada me pee`.split(/\s+/),
);

// “there is no there there”, “it cost her her job”, “the cause they fought for for decades”,
// “what is going on on the ground”, “what happens happens”: two words that look alike.
const TWO_PARTS_OF_SPEECH = new Set('there her for on happens happened goes matters works'.split(' '));

// “as panic set in in the city”: the verb’s particle, then a preposition; but “they met in in Bonn” is a slip.
const PARTICLES = new Set('in over by up off with'.split(' '));
const PARTICLE_VERB =
  /\b(?:be|been|being|is|was|were|are|allow\w*|back\w*|bring\w*|brought|buil[dt]\w*|came|car\w+|cav\w+|check\w*|com[ei]\w*|deal\w*|drag\w*|drop\w*|get\w*|go|goes|going|gone|got|held|hold\w*|lead\w*|led|let|lets|letting|liv\w+|lock\w*|log\w*|mov\w+|pass\w*|phas\w+|press\w*|put|rais\w+|set|sets|settl\w+|setting|sign\w*|stay\w*|step\w*|stop\w*|swear\w*|swore|sworn|tak\w+|took|tun\w+|turn\w*|weigh\w*|went|work\w*|zero\w*)\s$/i;

// “the lengths they went to to win”, “the office you would go to to ask”; but “he is going to to win” is a slip.
const GONE_TO = /\b(?:go|goes|went|gone)\s$/i;

// “what it is is a matter of trust”: the first ends a clause that is the subject of the second.
const COPULAS = new Set(['is', 'was', 'does', 'do', 'are', 'were']);
const FREE_RELATIVE = /\b(?:all|what|whatever|where|who|whoever|how)\b[^.;:!?]*\s$/i;

/** The rule, explained. */
export const repeatedWords: Rule = {
  id: 'repeated-words',
  title: 'A word twice in a row',
  category: 'rewriting',
  finds: 'The same word twice in a row, with nothing but white space between.',
  matters:
    'A leftover word shows that a sentence was changed in haste. What else was changed there, a figure or a name, is worth a second look.',
  quotations: {
    looks: true,
    why: 'A speaker may have stumbled, but a doubled word in print is more often the copyist’s, and either way the quotation is not what a careful editor would print.',
  },
  good: [
    { text: 'She said that that was the mistake she had had in mind.', flagged: [] },
    { text: 'Duran Duran will play in Bora Bora and Baden Baden.', flagged: [] },
    { text: 'Boutros Boutros-Ghali led the United Nations.', flagged: [] },
    { text: 'The vote was very very close, and nobody knew what was going on on the floor.', flagged: [] },
    { text: 'What it is is a matter of trust.', flagged: [] },
    { text: 'The strike cost her her job.', flagged: [] },
    { text: 'The sets ended 6 6 and 7 7.', flagged: [] },
    { text: 'The bridge was closed. Closed roads led elsewhere.', flagged: [] },
    { text: 'They came back, back to the house.', flagged: [] },
  ],
  bad: [
    { text: 'The mayor opened the the bridge on Monday.', flagged: ['the the'] },
    { text: 'She arrived in in August with a new plan.', flagged: ['in in'] },
    { text: 'The report shows that is is unlikely to rain.', flagged: ['is is'] },
    { text: 'The council members said said the plan\nplan was sound.', flagged: ['said said', 'plan\nplan'] },
  ],
  plugin: retextRepeatedWords,
};
