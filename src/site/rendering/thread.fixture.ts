/* A thread that answers like one that makes pages, or fails like one. */
import { workerData } from 'node:worker_threads';
import { answerQuestions } from './answers.ts';

/** What can be asked of it. */
export interface FixtureQuestions {
  /** Answers with what it was told at its start, and with this. */
  echo: { asked: string; answer: string };
  /** Turns the bytes round. */
  turn: {
    asked: { files: { body: Uint8Array<ArrayBuffer> }[] };
    answer: { body: Uint8Array<ArrayBuffer> }[];
  };
  fail: { asked: null; answer: null };
  end: { asked: null; answer: null };
  break: { asked: null; answer: null };
}

answerQuestions<FixtureQuestions>({
  echo: (asked) => `${String(workerData)} ${asked}`,
  turn: ({ files }) => files.map(({ body }) => ({ body: body.reverse() })),
  fail: () => Promise.reject(new RangeError('The page fails.')),
  end: () => process.exit(3),
  break: () => {
    setTimeout(() => {
      throw new Error('The thread breaks.');
    });
    return new Promise(() => undefined);
  },
});
