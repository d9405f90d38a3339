import { z } from 'zod';
import { address, language } from '../common.ts';

/*
 * The part of the W3C Web Annotation Data Model (www.w3.org/TR/annotation-model) that Sic writes. In brackets stand
 * the titles of the sections that ask for what follows.
 */

// An IRI: an address, or a name where the site has no address.
const iri = z.string().regex(/^(?:https?:\/\/|urn:uuid:)\S+$/);

// [Lifecycle Information] A time with the zone given as Z.
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);

// [Text Quote Selector]
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector').describe('Finds the words by themselves.'),
  exact: z.string().min(1).describe('The words.'),
  prefix: z.string().describe('What stands before them.'),
  suffix: z.string().describe('What stands after them.'),
});

// [Text Position Selector] The first character is 0, the end is exclusive; characters are code points.
const position = z.strictObject({
  type: z.literal('TextPositionSelector').describe('Finds the words by their place.'),
  start: z.int().min(0).describe('Where they start in article.txt, in Unicode code points.'),
  end: z.int().min(1).describe('Where they end (exclusive).'),
});

// [Time State] One date, or the start and the end of a time.
const state = z
  .strictObject({
    type: z.literal('TimeState').describe('As of when the article is meant.'),
    sourceDate: instant.optional().describe('The day of its publication.'),
    sourceDateStart: instant.optional().describe('Where the day is not known: not before this.'),
    sourceDateEnd: instant.optional().describe('And not after this.'),
    cached: address.optional().describe('A copy of its text, to which positions refer.'),
  })
  .refine(({ sourceDateStart, sourceDateEnd, sourceDate }) => {
    return (
      (sourceDateStart === undefined) === (sourceDateEnd === undefined) &&
      (sourceDate === undefined || sourceDateStart === undefined)
    );
  }, 'a time has a start and an end, or is one day');

// [Specific Resources] Several selectors are ways to the same words [Selectors].
const target = z.strictObject({
  type: z.literal('SpecificResource').describe('A passage of the article.'),
  source: iri.describe('The article: its own address, where that is known.'),
  selector: z.tuple([quote, position]).describe('Two ways to the same words.'),
  state: state.optional().describe('As of when the article is meant.'),
});
export type AnnotationTarget = z.infer<typeof target>;

// [Motivation and Purpose] The motivations that Sic uses, as purposes of bodies.
const purpose = z.enum(['assessing', 'commenting', 'describing', 'editing', 'linking', 'tagging']);

// [Embedded Textual Body], [Specific Resources]
const body = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextualBody').describe('A text.'),
    purpose: purpose.describe('What it does: the rating assesses, the rule tags.'),
    value: z.string().min(1).describe('The text.'),
    format: z.enum(['text/plain', 'text/markdown']).describe('Its format.'),
    language: language.optional().describe('Its language.'),
  }),
  z.strictObject({
    type: z.literal('SpecificResource').describe('Something on the web.'),
    purpose: z.literal('linking').describe('A link.'),
    source: iri.describe('Its address.'),
  }),
]);
export type AnnotationBody = z.infer<typeof body>;

// [Agents] A maker of an unknown sort has no type.
const agent = z.strictObject({
  type: z.enum(['Person', 'Organization', 'Software']).optional().describe('What sort of maker.'),
  name: z.string().min(1).describe('The name.'),
  homepage: address.optional().describe('The page.'),
});
export type AnnotationAgent = z.infer<typeof agent>;

// [Annotations] One target at least, any number of bodies.
const annotation = z.strictObject({
  id: iri.describe('What the annotation is known by.'),
  type: z.literal('Annotation').describe('An annotation.'),
  motivation: z
    .enum(['assessing', 'commenting'])
    .describe('A review assesses a claim; a flag is a comment of the machine.'),
  creator: agent.describe('Who made it.'),
  created: instant.optional().describe('The day of the review.'),
  modified: instant.optional().describe('The day of its last correction.'),
  body: z.array(body).min(1).describe('What is said.'),
  target: z
    .union([target, z.array(target).min(2)])
    .describe('The words; where a finding is about several passages, all of them.'),
});
export type Annotation = z.infer<typeof annotation>;

/** `annotations.json`: [Annotation Collection] a collection with its only page inside it [Annotation Page]. */
export const annotationsSchema = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld').describe('The vocabulary.'),
  id: iri.describe('What the collection is known by.'),
  type: z.literal('AnnotationCollection').describe('A collection.'),
  label: z.string().min(1).describe('What it is of.'),
  creator: agent.describe('The publisher of the site.'),
  generator: agent.describe('The program that wrote it.'),
  modified: instant.optional().describe('The last day of which the report tells.'),
  total: z.int().min(0).describe('How many annotations there are.'),
  first: z
    .strictObject({
      id: iri.describe('What the page is known by.'),
      type: z.literal('AnnotationPage').describe('A page of the collection.'),
      startIndex: z.literal(0).describe('It is the first.'),
      items: z.array(annotation).describe('The annotations, in reading order.'),
    })
    .describe('The only page.'),
});
export type AnnotationCollection = z.infer<typeof annotationsSchema>;
