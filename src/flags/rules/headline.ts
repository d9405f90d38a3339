import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { inside } from '../../article/index.ts';
import type { Span } from '../../schemas/common.ts';
import { factsOf, type Facts } from '../facts.ts';
import { figuresMissing } from '../headline/figures.ts';
import { namesMissing, placesUnsupported } from '../headline/names.ts';
import { outlineOf, type Outline } from '../headline/outline.ts';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';

/**
 * Flags names, figures and quoted words of the headline that the text below never gives, and a place that it names but not
 * as one where something happens (“Moscow summoned the envoy”).
 *
 * A headline may use another form (“Russia” for “the Russian government”, “EPA” for the name in full), may round (“500 hurt” for
 * 496) and may count its own list (“Five things to know”). Very short texts are left alone.
 */
export const retextHeadline: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const outline = outlineOf(facts);
  if (!outline) return;
  const say = (span: Span, what: string): void => {
    raise(file, {
      rule: 'headline',
      span: { start: span.start, end: span.end },
      reason: `The headline has ${what} “${facts.text.slice(span.start, span.end)}”, which the text below never gives.`,
      severity: 'medium',
    });
  };
  for (const number of figuresMissing(outline, facts.text)) say(number, 'the figure');
  for (const name of namesMissing(outline, facts)) say(name, 'the name');
  for (const place of placesUnsupported(outline)) {
    raise(file, {
      rule: 'headline',
      span: { start: place.start, end: place.end },
      reason: `By its headline this happens in ${place.text}; the text below names ${place.text}, but never as the place.`,
      severity: 'low',
    });
  }
  for (const quoted of quotedMissing(outline, facts)) say(quoted, 'the quoted words');
};

const LEAST_QUOTED_WORDS = 2;

/** Words in quotation marks that do not stand in the text in this order. */
function quotedMissing({ headline, body }: Outline, { text, quotations }: Facts): Span[] {
  const inHeadline = quotations.filter((quotation) => inside(quotation, headline));
  if (inHeadline.length === 0) return [];
  const fold = (words: string): string =>
    ` ${(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const below = fold(text.slice(body[0]?.start ?? text.length));
  return inHeadline.flatMap(({ inner }) => {
    const words = fold(text.slice(inner.start, inner.end));
    return words.trim().split(' ').length < LEAST_QUOTED_WORDS || below.includes(words) ? [] : [inner];
  });
}

const filler =
  'The bridge over the river had been closed for repairs since the spring of last year, and many shops nearby lost customers. ' +
  'Work went on through the winter. Residents had often asked when they would be able to use it again, and the council had ' +
  'put off the date three times. Buses will run over it from next week, and the road on both banks gets a new surface. ' +
  'The cost was shared between the council and the state, which also pays for the lights. Nobody opposed the plan.';

/** The rule, explained. */
export const headline: Rule = {
  id: 'headline',
  title: 'A headline that says what the text does not',
  category: 'text',
  finds: 'Names, figures and quoted words in the headline that stand nowhere in the text below it.',
  matters:
    'Most people read the headline only. Where the text does not bear it out, it was made for another text, or promises what nobody reported.',
  quotations: {
    looks: true,
    why: 'What a headline puts between quotation marks must have been said in the text.',
  },
  good: [
    {
      text: `Bridge in Westhaven opens after 14 months\n\nWesthaven’s bridge opened on Monday after 14 months.\n\n${filler}`,
      flagged: [],
    },
    {
      text: `Russia pays for bridge, mayor says\n\nThe Russian government pays for the bridge, the mayor said.\n\n${filler}`,
      flagged: [],
    },
    {
      text: `Five things to know about the bridge\n\nThe bridge opened on Monday.\n\n${filler}`,
      flagged: [],
    },
  ],
  bad: [
    {
      text: `Bridge opens after 20 months\n\nThe bridge in Westhaven opened on Monday after 14 months.\n\n${filler}`,
      flagged: ['20'],
    },
    {
      text: `Lavrov opens bridge in Westhaven\n\nThe bridge in Westhaven was opened on Monday.\n\n${filler}`,
      flagged: ['Lavrov'],
    },
    {
      text: `Mayor calls bridge “a shame for the town”\n\nThe mayor called the bridge a shame.\n\n${filler}`,
      flagged: ['a shame for the town'],
    },
  ],
  plugin: retextHeadline,
};
