import type { Root } from 'nlcst';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Block, QuotationSpan } from '../article/index.ts';
import { findQuotations } from '../article/index.ts';
import { findAttributions } from '../claims/index.ts';
import { findDates, type DateMention } from '../language/dates/index.ts';
import type { Attribution } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';
import { lazily } from './lazily.ts';
import { findNames, type Name } from './names/index.ts';
import { readTokens, type Token } from './tokens.ts';

/** What may be known of a text before the rules run, and is then not looked for again. */
export interface GivenFacts {
  blocks: readonly Block[];
  /** The sentences in order, the headline among them. */
  sentences: readonly Span[];
  title: Span | null;
  quotations: readonly QuotationSpan[];
  /** Day of publication, as in 2015-12-15. */
  published: string | null;
  dates: readonly DateMention[];
  attributions: readonly Attribution[];
}

/** What several rules need to know about a text; each is computed when a rule first asks, and once. */
export interface Facts extends Readonly<GivenFacts> {
  readonly text: string;
  /** Words and signs in order, with parts of speech. */
  readonly tokens: readonly Token[];
  /** The tokens of each sentence, in the order of `sentences`. */
  readonly tokensBySentence: readonly (readonly Token[])[];
  /** Names of people, bodies and countries in order; those of one share an `entity`. */
  readonly names: readonly Name[];
}

declare module 'vfile' {
  interface DataMap {
    sic: Partial<GivenFacts>;
  }
}

const complete = new WeakSet<object>();

/**
 * The facts about a file: those that came with it in `file.data.sic`, and for each that is missing
 * what the tree and the text tell, so that every rule also works in a pipeline that is not ours.
 * What was computed is kept on the file for the rules that follow.
 */
export function factsOf(tree: Root, file: VFile): Facts {
  const given = file.data.sic ?? {};
  if (complete.has(given)) return given as Facts;
  const text = String(file);
  const blocks = given.blocks ?? paragraphsOf(tree);
  const facts = gatherFacts(text, {
    title: null,
    published: null,
    ...given,
    blocks,
    sentences: given.sentences ?? spansOf(tree, 'SentenceNode'),
    quotations: given.quotations ?? findQuotations(text, [...blocks]),
  });
  file.data.sic = facts;
  return facts;
}

type Known = Omit<GivenFacts, 'dates' | 'attributions'> & Partial<GivenFacts>;

/** The facts about a text of which the outline is known. */
export function gatherFacts(text: string, known: Known): Facts {
  const { blocks, sentences, title, quotations, published } = known;
  const article = {
    text,
    blocks: [...blocks],
    sentences: [...sentences],
    quotations: [...quotations],
    title,
  };
  const tokens = lazily(() => readTokens(article));
  const bySentence = lazily(() => {
    const groups = sentences.map((): Token[] => []);
    for (const token of tokens()) groups[token.sentence]?.push(token);
    return groups;
  });
  const names = lazily(() => findNames(bySentence(), headingsOf({ blocks, title })));
  const dates = lazily(() => known.dates ?? findDates(article, published));
  const attributions = lazily(() => known.attributions ?? findAttributions(article));
  const facts: Facts = {
    text,
    blocks,
    sentences,
    title,
    quotations,
    published,
    get tokens() {
      return tokens();
    },
    get tokensBySentence() {
      return bySentence();
    },
    get names() {
      return names();
    },
    get dates() {
      return dates();
    },
    get attributions() {
      return attributions();
    },
  };
  complete.add(facts);
  return facts;
}

/** The headline and the headings, in order: a newsroom writes them by rules of their own. */
export function headingsOf({ blocks, title }: Pick<Facts, 'blocks' | 'title'>): Span[] {
  const headings: Span[] = blocks.filter(({ kind }) => kind === 'heading');
  const isListed = headings.some(({ start }) => start === title?.start);
  return (title && !isListed ? [title, ...headings] : headings).sort((a, b) => a.start - b.start);
}

function paragraphsOf(tree: Root): Block[] {
  return spansOf(tree, 'ParagraphNode').map((span) => ({ ...span, kind: 'paragraph', depth: 0 }));
}

function spansOf(tree: Root, type: 'ParagraphNode' | 'SentenceNode'): Span[] {
  const spans: Span[] = [];
  visit(tree, type, ({ position }) => {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start !== undefined && end !== undefined) spans.push({ start, end });
    return SKIP;
  });
  return spans;
}
