import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { main } from './program.ts';

const made: string[] = [];
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

/** What a command printed, and how it ended. */
export interface Outcome {
  out: string;
  err: string;
  code: number;
}

/** A folder of its own in which commands can be run, as a user would from there. */
export interface Workplace {
  dir: string;
  sic: (...argv: string[]) => Promise<Outcome>;
  /** The same with something on standard input. */
  sicWith: (stdin: string, ...argv: string[]) => Promise<Outcome>;
  write: (file: string, text: string | Uint8Array) => void;
  read: (file: string) => string;
  exists: (file: string) => boolean;
  /** All files, hidden ones too, in order. */
  files: () => string[];
}

/** Makes a workplace with these files; content is in `content`. */
export function workplace(files: Readonly<Record<string, string>> = {}): Workplace {
  const dir = mkdtempSync(join(tmpdir(), 'sic-'));
  made.push(dir);
  const path = (file: string): string => join(dir, file);
  const write: Workplace['write'] = (file, text) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);

  const sicWith: Workplace['sicWith'] = async (stdin, ...argv) => {
    let out = '';
    let err = '';
    const code = await main(argv, {
      stdout: (text) => (out += text),
      stderr: (text) => (err += text),
      stdin: () => Promise.resolve(Buffer.from(stdin)),
      cwd: dir,
      env: { SIC_CONTENT: 'content' },
      // Not the project's: what an earlier version of the analysis found there would pass for today's.
      cache: path('.cache'),
    });
    return { out, err, code };
  };
  return {
    dir,
    sic: (...argv) => sicWith('', ...argv),
    sicWith,
    write,
    read: (file) => readFileSync(path(file), 'utf8'),
    exists: (file) => existsSync(path(file)),
    files: () =>
      readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('.cache'))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(dir.length + 1)
            .replaceAll('\\', '/'),
        )
        .sort(),
  };
}

export const SITE = `name: Test
organisation: { name: Testers }
languages: [en]
ratings:
  - { id: supported, value: 2, label: Supported, definition: It holds. }
  - { id: mostly-supported, value: 1, label: Mostly supported, definition: It nearly holds. }
  - { id: 'false', value: 0, label: 'False', definition: It does not hold. }
  - { id: not-checkable, label: Not checkable, definition: No evidence could settle it. }
`;

export const ARTICLE = `---
publisher: The Daily Example
published: '2019-05-07'
language: en
---
# Fire destroys three boats in harbour

A fire destroyed three boats in the harbour on Monday, the mayor said. Nobody was hurt.

“We were lucky”, the mayor said. The harbour will stay closed until Friday.

On Tuesday 40 people came to help. On Wednesday 40 people came to help again.
`;

/** A content folder with a report, one source, one person and these files besides. */
export function withReport(files: Readonly<Record<string, string>> = {}): Workplace {
  return workplace({
    'content/site.yaml': SITE,
    'content/sources/fire-service.md':
      "---\npublisher: Fire service\naddress: https://fire.example/\npublished: '2019-05-08'\nread: '2019-05-08'\n---\n",
    'content/reports/fire/article.md': ARTICLE,
    ...files,
  });
}

/** A review of the report above that can be published. */
export function review(fields: Readonly<Record<string, string | null>> = {}): string {
  const all: Record<string, string | null> = {
    words: 'A fire destroyed three boats in the harbour on Monday',
    rating: 'supported',
    reviewed: "'2019-05-08'",
    evidence: '[{ source: fire-service, stance: supports, shows: It says so. }]',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\nThe fire service has it so.\n`;
}
