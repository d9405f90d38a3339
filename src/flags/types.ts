import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { z } from 'zod';
import type { Severity } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';

/** What part of a text's consistency a rule looks after. */
export type Category =
  'reference' | 'naming' | 'rewriting' | 'attribution' | 'time' | 'number' | 'wording' | 'text';

/** A text that shows a rule at work; it is also the rule's test. */
export interface Example {
  text: string;
  /** The flagged words, one string a flag; none for a good example. */
  flagged: string[];
}

/** What stands beside a rule's plugin: the rule, explained to those who read its flags. */
export interface Rule {
  /** The plugin's name without `retext-`; used in site.yaml, dismissals.yaml and addresses. */
  id: string;
  title: string;
  category: Category;
  /** What it finds, in one or two sentences. */
  finds: string;
  /** Why it matters to a reader. */
  matters: string;
  /** Whether it looks inside quotation marks, and why. */
  quotations: { looks: boolean; why: string };
  good: Example[];
  bad: Example[];
  /** What a site may set: each field is described and has a default. The plugin reads what it is given with it, too. */
  options?: z.ZodObject;
  /** Which options it takes is its own affair: `options` tells those who hand them on. */
  plugin: Plugin<[options?: never], Root>;
}

/**
 * What a rule adds to a vfile message beside vfile's own fields
 * (`place`, `ruleId`, `source`, `actual`, `expected`, `note`, `url`).
 */
export interface FlagFields {
  severity: Severity;
  /** Other passages that the finding is about. */
  related: Span[];
}
