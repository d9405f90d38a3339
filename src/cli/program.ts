import { Failure, misuse, type Io } from './io.ts';

/** A command: its help, and what it does. */
interface Command {
  help: string;
  /** @returns the exit code */
  run: (argv: readonly string[], io: Io) => Promise<number> | number;
}

/** Each command is loaded when it is called, so that none waits for what another needs. */
const COMMANDS = new Map<string, { summary: string; load: () => Promise<Command> }>(
  Object.entries({
    init: { summary: 'make a content folder for a new site', load: () => import('./commands/init.ts') },
    new: { summary: 'make a report from an article', load: () => import('./commands/new.ts') },
    'review new': {
      summary: 'begin the review of a claim',
      load: () => import('./commands/review-new.ts'),
    },
    'review accept': {
      summary: 'confirm the words and ratings of reviews',
      load: () => import('./commands/review-accept.ts'),
    },
    dismiss: {
      summary: 'set a mistaken flag aside, with the reason',
      load: () => import('./commands/dismiss.ts'),
    },
    snapshot: {
      summary: 'keep the text of a source as it was read',
      load: () => import('./commands/snapshot.ts'),
    },
    check: { summary: 'say what is wrong with the content', load: () => import('./commands/check.ts') },
    analyse: {
      summary: 'print what the machine finds in a text, as JSON',
      load: () => import('./commands/analyse.ts'),
    },
  }),
);

const ALL = [...COMMANDS.keys()];
const NAMES = ALL.join(', ');

function overview(names: readonly string[]): string {
  const width = Math.max(...names.map((name) => name.length));
  const list = names.map((name) => `  sic ${name.padEnd(width)}  ${COMMANDS.get(name)?.summary ?? ''}`);
  return `${list.join('\n')}\n`;
}

const HELP = `Sic turns a published article into a fact-check report.

${overview(ALL)}
Run a command as “npm run sic -- COMMAND”; “sic COMMAND --help” says more about it.
SIC_CONTENT names the content folder (without it: content), SIC_OUT where “npm run build” puts the site (dist).

Examples:
  npm run sic -- new story.html
  SIC_CONTENT=../our-checks npm run sic -- check
`;

/** Splits off the command’s name; `review` and the like have names of two words. */
function commandOf(argv: readonly string[]): { name: string; rest: readonly string[] } {
  const two = argv.slice(0, 2).join(' ');
  if (COMMANDS.has(two)) return { name: two, rest: argv.slice(2) };
  return { name: argv[0] ?? '', rest: argv.slice(1) };
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const { name, rest } = commandOf(argv);
  const entry = COMMANDS.get(name);
  if (entry) {
    const command = await entry.load();
    if (!asksForHelp(rest)) return command.run(rest, io);
    io.stdout(command.help);
    return 0;
  }
  const family = ALL.filter((known) => known.startsWith(`${name} `));
  if (asksForHelp(argv)) {
    if (name.startsWith('-') || name === '') io.stdout(HELP);
    else if (family.length > 0) io.stdout(overview(family));
    else throw misuse(`unknown command “${name}”; commands: ${NAMES}`);
    return 0;
  }
  if (name === '') throw misuse(`name a command: ${NAMES}; “sic --help” says more`);
  if (name.startsWith('-')) throw misuse(`unknown option ${name}; allowed: --help; commands: ${NAMES}`);
  if (family.length > 0) throw misuse(`“sic ${name}” needs one more word: ${family.join(', ')}`);
  throw misuse(`unknown command “${name}”; commands: ${NAMES}`);
}

/**
 * Runs a command.
 * @param argv what stands behind `sic`
 * @returns the exit code: 0 when all went well, 1 when something is wrong with files, 2 when with the call
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    const { name } = commandOf(argv);
    const called = COMMANDS.has(name) ? `sic ${name}` : 'sic';
    if (error instanceof Failure) {
      io.stderr(`${called}: ${error.message}\n`);
      return error.exitCode;
    }
    if (error instanceof Error && 'syscall' in error) {
      // A full disk, a folder that may not be written to: the system's own words say it best.
      io.stderr(`${called}: ${error.message}\n`);
      return 1;
    }
    const stack = error instanceof Error ? error.stack : String(error);
    io.stderr(`${called}: this is a fault of Sic, not of your files; please report it.\n${stack ?? ''}\n`);
    return 1;
  }
}
