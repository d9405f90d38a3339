import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readArgs } from '../args.ts';
import { Failure, misuse, pathOf, shown, type Io } from '../io.ts';

export const help = `sic init FOLDER

Makes a content folder for a new site: site.yaml with a rating scale, pages to fill in, and empty folders
for reports, sources and people. FOLDER must be new or empty; a Git repository may be in it.

Example:
  npm run sic -- init ../our-checks
`;

const TEMPLATES = new URL('../templates/', import.meta.url);

/** Git keeps no empty folder, so each holds a file that the site passes over. */
const EMPTY = ['reports/.gitkeep', 'sources/.gitkeep', 'people/.gitkeep'];

/** Snapshots are known by the hash of their bytes, and Git on Windows would change their line ends. */
const ATTRIBUTES = { '.gitattributes': 'sources/*.txt -text\n' };

/** The files of a new content folder, by their path in it. */
function newContent(): Record<string, string> {
  const read = (name: string): string => readFileSync(new URL(name, TEMPLATES), 'utf8');
  const pages = readdirSync(new URL('pages/', TEMPLATES)).sort();
  const files = ['site.yaml', ...pages.map((page) => `pages/${page}`)].map((name) => [name, read(name)]);
  const empty = EMPTY.map((name) => [name, '']);
  return { ...Object.fromEntries([...files, ...empty]), ...ATTRIBUTES } as Record<string, string>;
}

/** What stands in the folder besides Git's own. */
function contentsOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.git') : [];
}

/** Writes all of it aside and moves it in, so that a full disk leaves no half of a site. */
function fill(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  const half = mkdtempSync(join(folder, '.sic-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(half, name)), { recursive: true });
      writeFileSync(join(half, name), text);
    }
    for (const name of readdirSync(half)) renameSync(join(half, name), join(folder, name));
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

function nextSteps(folder: string): string {
  return `Made ${folder}
Next:
  Write the name of your site and organisation into ${folder}/site.yaml, and fill in the pages.
  Keep the folder in a Git repository of its own; Sic is then updated without touching it:
  “git pull” and “npm ci” where Sic is.
  Make a report:  SIC_CONTENT=${folder} npm run sic -- new story.html
  See the site:   SIC_CONTENT=${folder} npm run dev
  Check it all:   SIC_CONTENT=${folder} npm run sic -- check
  Build the site: SIC_CONTENT=${folder} npm run build
`;
}

export function run(argv: readonly string[], io: Io): number {
  const { positionals } = readArgs(argv, {});
  const [named] = positionals;
  if (named === undefined || positionals.length > 1) throw misuse('name one FOLDER');
  const folder = pathOf(io, named);
  let inside: string[];
  try {
    inside = contentsOf(folder);
  } catch {
    throw new Failure(`${shown(io, folder)} is a file; name a new or an empty folder`);
  }
  if (inside.length > 0) {
    throw new Failure(
      `${shown(io, folder)} is not empty (${inside.slice(0, 3).join(', ')}); name a new or an empty folder`,
    );
  }
  fill(folder, newContent());
  io.stdout(nextSteps(shown(io, folder)));
  return 0;
}
