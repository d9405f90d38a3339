import type { Root } from 'nlcst';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { indexHolding, isWithin } from '../article/index.ts';
import type { Article } from '../article/types.ts';
import type { Flag, Severity } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';
import type { RuleSetting } from '../schemas/site.ts';
import { catalogue } from './catalogue.ts';
import { gatherFacts, type Facts, type GivenFacts } from './facts.ts';
import type { FlagFields, Rule } from './types.ts';

/** How flags are raised on an article. */
export interface FlagOptions {
  /** Rules switched on or off by id, or their options; a rule not named is on, a name that is no rule’s is passed over. */
  rules?: Readonly<Record<string, RuleSetting>>;
  /** The measured precision of each rule by id, or of each severity of its flags; what is not in it has not been measured. */
  confidence?: Readonly<Record<string, number | Readonly<Partial<Record<Severity, number>>>>>;
  /** What is known of the article already; the rest is found when a rule needs it. */
  known?: Partial<Pick<GivenFacts, 'published' | 'dates' | 'attributions'>>;
  /** What to call the article when a rule fails. */
  file?: string;
  /**
   * Takes the failure of a rule, so that the other rules’ flags still come out.
   * Without it the first failure is thrown, after all rules have run.
   */
  onError?: (error: RuleError) => void;
}

/** A rule failed on an article; the cause says how. */
export class RuleError extends Error {
  readonly rule: string;

  constructor(rule: string, file: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The rule “${rule}” failed on ${file}: ${why}`, { cause });
    this.name = 'RuleError';
    this.rule = rule;
  }
}

type Confidence = NonNullable<FlagOptions['confidence']>[string] | undefined;

/** More flags than this by one rule in one paragraph tell a reader nothing new. */
const MOST_IN_A_BLOCK = 5;

/**
 * Runs the rules on an article and gives their flags in reading order, spans in the canonical text.
 * The same article gives the same flags. No rule floods a paragraph: after the fifth flag of one rule,
 * its message says how many more there are.
 */
export function raiseFlags(article: Article, options: FlagOptions = {}): Flag[] {
  return raiseWith(catalogue, article, options);
}

/** The same with rules that need not be in the catalogue. */
export function raiseWith(rules: readonly Rule[], article: Article, options: FlagOptions = {}): Flag[] {
  const { text, blocks, sentences, title, quotations } = article;
  const { published = null, ...known } = options.known ?? {};
  const facts = gatherFacts(text, { blocks, sentences, title, quotations, published, ...known });
  const quoted = quotations.filter(({ parent }) => parent === null).map(({ inner }) => inner);
  const errors: RuleError[] = [];
  let flags: Flag[] = [];

  for (const rule of rules) {
    const setting = options.rules?.[rule.id];
    if (setting === false || setting === 'off') continue;
    try {
      const given = typeof setting === 'object' ? setting : undefined;
      const messages = run(rule, given, article.tree, text, facts);
      const confidence = options.confidence?.[rule.id];
      const raised = messages.map((message) => toFlag(message, rule.id, confidence, quoted));
      flags = flags.concat(withoutFlood(withoutRepeats(raised.sort(byPlace)), blocks));
    } catch (error) {
      errors.push(new RuleError(rule.id, options.file ?? 'the article', error));
    }
  }

  if (options.onError) errors.forEach(options.onError);
  else if (errors[0]) throw errors[0];
  return flags.sort(byPlace);
}

/** Each rule gets a file of its own, so that nothing remains of what a failing rule said before it failed. */
function run(
  rule: Rule,
  options: object | undefined,
  tree: Root,
  text: string,
  facts: Facts,
): VFileMessage[] {
  const file = new VFile({ value: text, data: { sic: facts } });
  unified()
    .use(rule.plugin, options as never)
    .runSync(tree, file);
  return file.messages;
}

function toFlag(message: VFileMessage, rule: string, confidence: Confidence, quoted: Span[]): Flag {
  const { severity = 'low', related = [] } = message as VFileMessage & Partial<FlagFields>;
  const place = message.place;
  const start = place && ('start' in place ? place.start.offset : place.offset);
  const end = place && ('end' in place ? place.end.offset : place.offset);
  if (start === undefined || end === undefined)
    throw new Error(`a message without a place: ${message.reason}`);
  return {
    start,
    end,
    rule,
    message: message.note ? `${message.reason} ${message.note}` : message.reason,
    severity,
    confidence: (typeof confidence === 'object' ? confidence[severity] : confidence) ?? null,
    expected: message.expected ?? [],
    related,
    insideQuotation: isWithin(quoted, { start, end }),
  };
}

function byPlace(a: Flag, b: Flag): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** `flags`: of one rule, in reading order. */
function withoutRepeats(flags: readonly Flag[]): Flag[] {
  return flags.filter(({ start, end }, index) => {
    const previous = flags[index - 1];
    return previous?.start !== start || previous.end !== end;
  });
}

/** `flags`: of one rule, in reading order. */
function withoutFlood(flags: readonly Flag[], blocks: readonly Span[]): Flag[] {
  const kept: Flag[] = [];
  for (const group of Map.groupBy(flags, ({ start }) => indexHolding(blocks, start)).values()) {
    const more = group.length - MOST_IN_A_BLOCK;
    const shown = group.slice(0, MOST_IN_A_BLOCK);
    const last = shown.at(-1);
    if (more > 0 && last) {
      shown[shown.length - 1] = {
        ...last,
        message: `${last.message} ${more} more of this kind in this paragraph.`,
      };
    }
    kept.push(...shown);
  }
  return kept;
}
