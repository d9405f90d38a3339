import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SiteEntry } from './site-entry.ts';

/** What the process of the analysis says: how far it is, and how it ended. */
export type Answer = { progress: string } | { entry: SiteEntry } | { failure: string };

const PROGRAM = fileURLToPath(new URL('./analysis-process.ts', import.meta.url));

let running: ChildProcess | undefined;

function start(): ChildProcess {
  const process = fork(PROGRAM, { serialization: 'advanced' });
  // Whoever asks it hears of its end, too; between two questions nobody does.
  for (const event of ['exit', 'error', 'disconnect']) {
    process.on(event, () => {
      if (running === process) running = undefined;
    });
  }
  return process;
}

/**
 * Reads the content and analyses it, in a process of its own: its lexicons and the word model take several hundred MiB, which
 * are free again by `endAnalysis` before Astro begins with its pages. One after another, not several at once.
 * @param tell hears how far it is
 * @throws where the content does not fit its schemas; the message has each mistake with its file and line
 */
export async function analyse(tell: (progress: string) => void): Promise<SiteEntry> {
  const process = (running ??= start());
  const { promise, resolve, reject } = Promise.withResolvers<SiteEntry>();
  const hear = (answer: Answer): void => {
    if ('progress' in answer) tell(answer.progress);
    else if ('entry' in answer) resolve(answer.entry);
    else reject(Object.assign(new Error(answer.failure), { stack: answer.failure }));
  };
  const end = (code: number | null, signal: string | null): void => {
    reject(new Error(`The analysis ended before its time: ${signal ?? `exit ${String(code)}`}.`));
  };
  process.on('message', hear).once('exit', end).once('error', reject);
  process.send('analyse');
  try {
    return await promise;
  } finally {
    process.off('message', hear).off('exit', end).off('error', reject);
  }
}

/** Ends the process, with all that it holds. */
export function endAnalysis(): void {
  if (running?.connected === true) running.disconnect();
  running = undefined;
}
