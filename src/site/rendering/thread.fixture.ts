/* A thread that answers like one that makes pages, or fails like one. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Question, ThreadData } from './protocol.ts';

const { version } = workerData as ThreadData;

parentPort?.on('message', ({ id, asked }: Question) => {
  if (asked === 'fails') parentPort?.postMessage({ id, failure: new RangeError('The page fails.') });
  else if (asked === 'ends') process.exit(3);
  else if (asked === 'breaks') throw new Error('The thread breaks.');
  else parentPort?.postMessage({ id, answer: [`${version} ${String(asked)}`] });
});
