import { formatProblem, type Problem } from '../../schemas/problem.ts';
import { asGithub } from './github.ts';
import { asSarif } from './sarif.ts';

/** Writes problems, which are in order, for people or for programs; nothing else goes to standard output. */
type Format = (problems: readonly Problem[]) => string;

const asText: Format = (problems) => problems.map((problem) => `${formatProblem(problem)}\n`).join('');

const asJson: Format = (problems) => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${JSON.stringify({ errors, warnings: problems.length - errors, problems }, null, 2)}\n`;
};

/** The forms in which `sic check` tells what it finds, by the name that `--format` takes. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['text', asText],
  ['json', asJson],
  ['sarif', asSarif],
  ['github', asGithub],
]);
