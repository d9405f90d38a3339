import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isReplaceable, markReplaceable, MARK, real, refusal } from './out-folder.ts';

/*
 * A site is built beside the one that is there, and takes its place by renames once it is whole. For `dist` these
 * folders stand beside it:
 *
 *   .dist-building-4711   what process 4711 is making; worthless if it is not alive any more
 *   .dist-next            a whole site that has not yet taken its place
 *   .dist-old             the site before, on its way out
 *
 * `.dist-next` is made by one rename of a finished `.dist-building-…`, so that it is never half a site. From there
 * each step can be done again from whatever the one before left behind: a build that is killed at any moment leaves
 * in `dist` the whole site of before, or the whole new one; or, between two renames, none, and the next start puts
 * the new one there.
 */

const beside = (out: string, what: string): string => join(dirname(out), `.${basename(out)}-${what}`);

/** The folder itself, for one that is reached by a link: a rename would move the link. */
const folderItself = (out: string): string => (existsSync(out) ? real(out) : out);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Removes a folder made by a build, its mark last: what a kill leaves of it is still known as ours. */
function discard(folder: string): void {
  if (!isFolder(folder) || !isReplaceable(folder)) return;
  const options = { recursive: true, force: true, maxRetries: 3 };
  for (const name of readdirSync(folder)) if (name !== MARK) rmSync(join(folder, name), options);
  rmSync(folder, options);
}

function isAlive(process_: number): boolean {
  if (process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else’s.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what builds that were killed have left beside a folder. One that runs beside ours keeps its own. */
function discardLeftovers(out: string): void {
  const prefix = basename(beside(out, 'building-'));
  if (!existsSync(dirname(out))) return;
  for (const name of readdirSync(dirname(out))) {
    const number = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (/^\d+$/.test(number) && !isAlive(Number(number))) discard(join(dirname(out), name));
  }
}

function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw refusal(
      `The site is built, but ${from} could not be renamed to ${to} (${code}). Close what uses these folders and ` +
        'build again. Where one is a mount of its own, let SIC_OUT name a folder inside it.',
    );
  }
}

/** Lets the whole site that stands beside a folder, if there is one, take its place. */
function putNextInPlace(out: string): boolean {
  const [next, old] = [beside(out, 'next'), beside(out, 'old')];
  const isThere = isFolder(next) && existsSync(join(next, MARK));
  const had = existsSync(out);
  if (isThere && had) {
    discard(old);
    rename(out, old);
  }
  if (isThere) {
    try {
      rename(next, out);
    } catch (error) {
      // If it is there after all, a build beside ours was quicker.
      if (had && !existsSync(out)) renameSync(old, out);
      if (!existsSync(out) || existsSync(next)) throw error;
    }
  }
  if (existsSync(out)) discard(old);
  return isThere;
}

/**
 * Finishes what a killed build left half done: a whole new site is put in its place, and everything else that builds
 * left beside it is cleared away. Every command that uses the folder starts with this.
 * @param out the folder of the site; it must be one that may be replaced (`assertReplaceable`)
 * @returns whether a site took its place
 */
export function finishSwap(out: string): boolean {
  const folder = folderItself(out);
  discardLeftovers(folder);
  return putNextInPlace(folder);
}

/**
 * Makes the folder that a build fills, beside the one that it is for, and marks it. It is removed when this process
 * ends without having swapped it in.
 * @throws where no folder can be made there, or where a rename could not move it into place
 */
export function openBuilding(out: string): string {
  const folder = folderItself(out);
  const parent = dirname(folder);
  const building = beside(folder, `building-${process.pid}`);
  try {
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK);
    markReplaceable(building);
  } catch {
    throw refusal(
      `A site is built beside its folder and then takes its place, and nothing can be written to ${parent}. ` +
        'Let SIC_OUT name a folder in one that is yours.',
    );
  }
  if (existsSync(folder) && statSync(folder).dev !== statSync(building).dev) {
    discard(building);
    throw refusal(
      `${folder} is a mount of its own, which a new site cannot take the place of. ` +
        'Let SIC_OUT name a folder inside it.',
    );
  }
  process.once('exit', () => discard(building));
  return building;
}

/**
 * Lets a finished site take the place of the one before.
 * @param building what `openBuilding` gave
 * @throws where somebody has removed the site while it was being built, or a rename fails; the site before stays
 */
export function swapIn(building: string, out: string): void {
  const folder = folderItself(out);
  if (!existsSync(join(building, MARK))) {
    throw refusal(`${building} was removed while it was being filled; build again.`);
  }
  // One that was built beside ours, and killed since.
  putNextInPlace(folder);
  rename(building, beside(folder, 'next'));
  putNextInPlace(folder);
}
