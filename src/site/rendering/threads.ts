import { Worker } from 'node:worker_threads';
import type { Answer, QuestionName, Questions, ThreadData } from './protocol.ts';

/** A thread that makes pages. */
export interface Thread {
  /** @throws what the thread threw, or where it ended before its time */
  ask<Name extends QuestionName>(
    name: Name,
    asked: Questions[Name]['asked'],
  ): Promise<Questions[Name]['answer']>;
  end(): Promise<void>;
}

/** Of what a page leaves almost nothing is of use to the next: so much room for it costs least, in work and in memory. */
const LIMITS = { maxYoungGenerationSizeMb: 48 };

/**
 * Starts a thread that makes pages.
 * @param program the bundle of the pages, whose entry is `thread.ts`
 */
export function startThread(program: URL, data: ThreadData): Thread {
  const worker = new Worker(program, { workerData: data, resourceLimits: LIMITS });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    const question = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('failure' in answer) question?.reject(answer.failure);
    else question?.resolve(answer.answer);
  });
  worker.on('error', (error) => {
    fail(error instanceof Error ? error : new Error(String(error)));
  });
  worker.on('exit', (code) => {
    fail(new Error(`A thread that makes pages ended before its time: exit ${String(code)}.`));
  });
  return {
    ask(name, question) {
      if (failure) return Promise.reject(failure);
      const promised = Promise.withResolvers<unknown>();
      waiting.set((asked += 1), promised);
      worker.postMessage({ id: asked, name, asked: question });
      return promised.promise as Promise<Questions[typeof name]['answer']>;
    },
    async end() {
      await worker.terminate();
    },
  };
}
