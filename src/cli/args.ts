import { parseArgs, type ParseArgsConfig } from 'node:util';
import { misuse } from './io.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/**
 * Reads a command's arguments.
 * @throws Failure with one line that says what is allowed
 */
export function readArgs<const T extends Options>(argv: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw misuse(explain(error, Object.keys(options)));
  }
}

function explain(error: unknown, names: readonly string[]): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const allowed = [...names, 'help'].map((name) => `--${name}`).join(', ');
    return `unknown option ${option}; allowed: ${allowed}`;
  }
  if (message.includes('does not take an argument')) return `${option} takes no value`;
  return `${option} needs a value, as in ${option}=…`;
}
