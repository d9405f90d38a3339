import type { Problem } from '../../schemas/problem.ts';

/** What ends a command, or begins a code of this kind, is written as a code. */
const inMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property, what would end it as well. */
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.
 * The form and its codes are those of the toolkit of GitHub Actions, `packages/core/src/command.ts`.
 */
export function asGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, file, line, column, rule, message }) => {
      const properties = { file, line: String(line), col: String(column), title: `sic: ${rule}` };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(value)}`);
      return `::${severity} ${list.join(',')}::${inMessage(message)}\n`;
    })
    .join('');
}
