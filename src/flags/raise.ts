import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { lastStartingBy } from '../article/index.ts';
import type { Severity } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';
import type { FlagFields } from './types.ts';

/** What a rule has found at one place. */
export interface Finding {
  /** The id of the rule. */
  rule: string;
  span: Span;
  /** What was noticed, for a reader, in one sentence or two. */
  reason: string;
  severity: Severity;
  /** What could stand there instead; none where the machine cannot know. */
  expected?: string[];
  /** Other passages that the finding is about. */
  related?: Span[];
  /** More for those who want it. */
  note?: string;
}

/** Puts a finding on the file, as a message with the fields that all rules of Sic share. */
export function raise(file: VFile, finding: Finding): VFileMessage & FlagFields {
  const { rule, span, reason, severity, expected = [], related = [], note } = finding;
  const lines = lineStartsOf(file);
  const message = file.message(reason, {
    place: { start: pointAt(lines, span.start), end: pointAt(lines, span.end) },
    ruleId: rule,
    source: 'sic',
  });
  message.actual = String(file).slice(span.start, span.end);
  message.expected = expected;
  message.url = `/rules/${rule}/`;
  message.note = note;
  return Object.assign(message, { severity, related });
}

// One rule may raise many messages on one file: its lines are counted once.
const lineStarts = new WeakMap<VFile, Span[]>();

function lineStartsOf(file: VFile): Span[] {
  const known = lineStarts.get(file);
  if (known) return known;
  const text = String(file);
  const lines: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines.push({ start, end: end + 1 });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  lineStarts.set(file, lines);
  return lines;
}

function pointAt(lines: readonly Span[], offset: number): Point {
  const line = Math.max(0, lastStartingBy(lines, offset));
  return { line: line + 1, column: offset - (lines[line]?.start ?? 0) + 1, offset };
}
