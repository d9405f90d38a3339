import type { Root } from 'nlcst';
import retextRepeatedWordsPackage from 'retext-repeated-words';
import type { Plugin } from 'unified';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';
import { remarksOf } from '../wrap.ts';

/**
 * Flags a word that stands twice in a row: “the the city”.
 *
 * The package `retext-repeated-words` finds the pairs. It already passes over names (“Duran Duran”), initials,
 * numbers, and “that that” and “had had”; a sentence’s border keeps words apart, so does any mark between them.
 * News needs four more exceptions, stated with their phrases below.
 */
export const retextRepeatedWords: Plugin<[], Root> = () => (tree, file) => {
  const text = String(file);
  for (const { span } of remarksOf(retextRepeatedWordsPackage, tree, file)) {
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

function isMeant(word: string, before: string): boolean {
  return (
    EMPHASIS.has(word) ||
    TWO_PARTS_OF_SPEECH.has(word) ||
    (PARTICLES.has(word) && PARTICLE_VERB.test(before)) ||
    (COPULAS.has(word) && FREE_RELATIVE.test(before))
  );
}

// “a very very close race”, “No no no”, “hey hey, ho ho”: said twice on purpose.
const EMPHASIS = new Set(
  `very really so way much many far long more big bad good no yes yeah yea ok hey ha hah ho hee haw na la
  whoa wow oh ooh ah aye tut tsk knock chop hear now well there bye night please never yuck poo doo boo dun
  bang boom ding ring rah hubba cha pom win ad pro dum bam woof quack tick cheep rat`.split(/\s+/),
);

// “there is no there there”, “it cost her her job”, “the cause they fought for for decades”, “what happens happens”.
const TWO_PARTS_OF_SPEECH = new Set([
  'there',
  'her',
  'for',
  'happens',
  'happened',
  'goes',
  'matters',
  'works',
]);

// “what is going on on the ground”, “as panic set in in the city”: the verb’s particle, then a preposition.
const PARTICLES = new Set(['in', 'on', 'over', 'by', 'up', 'off']);
const PARTICLE_VERB =
  /\b(?:be|been|being|is|was|were|are|go|goes|going|gone|went|mov\w+|set|sets|setting|settl\w+|buil[dt]\w*|weigh\w*|step\w*|log\w*|sign\w*|check\w*|tun\w+|turn\w*|car\w+|pass\w*|hold\w*|held|liv\w+|lead\w*|led|bring\w*|brought|com[ei]\w*|came|stay\w*|zero\w*|cav\w+|phas\w+|rais\w+|tak\w+|took|get\w*|got|stop\w*|drop\w*|work\w*|back\w*|rel[yi]\w*|depend\w*|bet\w*|press\w*|drag\w*|put|follow\w* up)\s$/i;

// “what it is is a matter of trust”: the first ends a clause that is the subject of the second.
const COPULAS = new Set(['is', 'was', 'does', 'do', 'are', 'were']);
const FREE_RELATIVE = /\b(?:what|whatever|where|who|whoever|how)\b[^.;:!?]*\s$/i;

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
