import { existsSync, mkdirSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The file by which a build knows a folder as one that an earlier build made. */
export const MARK = '.sic-site';

/** An error whose message says all that an editor needs; where in our code it arose would only hide it. */
export function refusal(message: string): Error {
  return Object.assign(new Error(message), { stack: message });
}

/** A path with its links followed, as far as it exists. */
export function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(real(parent), relative(parent, path));
}

/** Whether a folder is empty, or was made by a build. */
export function isReplaceable(folder: string): boolean {
  return existsSync(join(folder, MARK)) || readdirSync(folder).length === 0;
}

/** Whether one folder is another, or lies in it. */
function within(inner: string, outer: string): boolean {
  const way = relative(real(outer), real(inner));
  return way === '' || (!way.startsWith('..') && resolve(way) !== way);
}

/**
 * Makes sure that a build may replace a folder: it is missing, empty, or was made by an earlier build, and
 * nothing that matters lies in it. A slip in `SIC_OUT` must never cost an editor's files.
 * @param kept folders that must survive: the content, and the project
 * @throws where the folder is one of those, holds one, lies in the content, or holds anything else
 */
export function assertReplaceable(out: string, kept: { content: string; project: string }): void {
  if (within(kept.content, out) || within(kept.project, out)) {
    throw refusal(
      `SIC_OUT must not be ${out}: the build replaces its folder, and that one holds your files.`,
    );
  }
  if (within(out, kept.content)) {
    throw refusal(
      `SIC_OUT must not lie in the content folder, ${kept.content}: nothing is ever built into it.`,
    );
  }
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw refusal(`SIC_OUT must name a folder, and ${out} is a file.`);
  if (isReplaceable(out)) return;
  throw refusal(
    `${out} holds other things than a site made by Sic, and a build would replace it. ` +
      'Let SIC_OUT name a new or an empty folder.',
  );
}

/** Marks a folder as one that a build may replace. */
export function markReplaceable(out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, MARK), 'Made by Sic; the next build replaces this folder.\n');
}
