/*
 * The process of the analysis: asked for it, it reads the content, analyses what is new, keeps what pages need in files, and
 * sends what leads to it. See `analysis.ts`.
 */
import { fileURLToPath } from 'node:url';
import { folders } from '../report/folders.ts';
import type { Answer } from './analysis.ts';
import { siteEntry } from './site-entry.ts';
import { takeSnapshot } from './snapshot.ts';

const places = folders(fileURLToPath(new URL('../../', import.meta.url)));

/** Who asks. Where it was killed nobody hears of the end, and what is kept may be another build's by then. */
const asker = process.ppid;

function endWithAsker(): void {
  if (process.ppid !== asker || !isAlive(asker)) process.exit();
}

/** On Windows a process keeps the number of its parent when that has ended. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

function answer(message: Answer): void {
  process.send?.(message);
}

process.on('disconnect', () => process.exit());

process.on('message', () => {
  try {
    const all = takeSnapshot(places, {
      onReport: endWithAsker,
      tell: (progress) => {
        answer({ progress });
      },
    });
    endWithAsker();
    answer({ entry: siteEntry(all) });
  } catch (error) {
    // An error's class is lost on the way: of mistakes in the content the message says all, of others the stack does.
    answer({ failure: (error instanceof Error ? error.stack : undefined) ?? String(error) });
  }
});
