import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { decodeText } from '../article/index.ts';
import { ID_PATTERN } from '../schemas/common.ts';
import type { Problem } from '../schemas/problem.ts';
import { validate, type YamlFile } from '../schemas/yaml-file.ts';

/** Collects what goes wrong while files are read one after the other. */
export class Reader {
  readonly problems: Problem[] = [];
  readonly dir: string;
  constructor(dir: string) {
    this.dir = dir;
  }

  error(file: string, message: string, rule = 'schema'): void {
    this.problems.push({ file, line: 1, column: 1, severity: 'error', rule, message });
  }

  /** The text of a file, or null where it cannot be read; then that is among the problems. */
  text(file: string): string | null {
    try {
      return decodeText(readFileSync(join(this.dir, file)), file);
    } catch (cause) {
      this.error(file, cause instanceof Error ? cause.message : String(cause), 'unreadable');
      return null;
    }
  }

  check<T>(yaml: YamlFile, schema: z.ZodType<T>): T | null {
    const { data, problems } = validate(yaml, schema);
    this.problems.push(...problems);
    return data;
  }

  /** Names in a folder, sorted by code unit so that every machine reads in the same order. */
  list(folder: string, kind: 'files' | 'folders', extension = ''): string[] {
    const path = join(this.dir, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && entry.name.endsWith(extension))
      .filter((entry) =>
        // A link counts as what it leads to, since newsrooms share source folders that way.
        entry.isSymbolicLink()
          ? statSync(join(path, entry.name), { throwIfNoEntry: false })?.isDirectory() ===
            (kind === 'folders')
          : entry.isDirectory() === (kind === 'folders'),
      )
      .map((entry) => entry.name)
      .sort();
  }

  /** Warns of what lies in a folder and is none of the files that belong there: a slip in a name must not pass in silence. */
  strangers(folder: string, belongs: (name: string, isFolder: boolean) => boolean, allowed: string): void {
    const path = join(this.dir, folder);
    if (!existsSync(path)) return;
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const stat = statSync(join(path, entry.name), { throwIfNoEntry: false });
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!stat) this.error(file, 'this link leads nowhere', 'missing');
      else if (!entry.name.startsWith('.') && !belongs(entry.name, stat.isDirectory())) {
        const message = `nothing is read from this ${stat.isDirectory() ? 'folder' : 'file'}; here belong: ${allowed}`;
        this.problems.push({ file, line: 1, column: 1, severity: 'warning', rule: 'unknown-file', message });
      }
    }
  }

  /** Files of a folder as [id, path]; a name that cannot be an id is a problem. */
  records(folder: string, extension: string): [string, string][] {
    return this.list(folder, 'files', extension).flatMap((name): [string, string][] => {
      const id = name.slice(0, -extension.length);
      const file = `${folder}/${name}`;
      if (ID_PATTERN.test(id)) return [[id, file]];
      this.error(file, `“${id}” cannot be an id: use lower-case letters, digits and single hyphens`);
      return [];
    });
  }
}
