/** Something in an editor's files that is wrong, where it stands, and the way out. */
export interface Problem {
  /** The file, relative to the content folder. */
  file: string;
  /** Line and column, from 1; column counts UTF-16 code units. */
  line: number;
  column: number;
  severity: 'error' | 'warning';
  /** Which check found it, as in “schema” or “unknown-id”. */
  rule: string;
  message: string;
}

/** A problem as one line, in the form that editors and terminals turn into a link. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, rule, message } = problem;
  return `${file}:${String(line)}:${String(column)} ${severity} ${message} [${rule}]`;
}

/** The error that stops a build: every problem found, one a line. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'one mistake' : `${String(problems.length)} mistakes`;
    super(`The content has ${count}:\n${problems.map((p) => '  ' + formatProblem(p)).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
    // The reader needs the places in their own files, not those in our code.
    this.stack = this.message;
  }
}
