import { Worker } from 'node:worker_threads';
import { bodiesIn } from './answers.ts';
import type { Answer, AnyQuestions } from './protocol.ts';

/** A thread that answers questions. */
export interface Thread<Questions extends AnyQuestions<Questions>> {
  /**
   * Bodies of files in what is asked go to the thread for good.
   * @throws what the thread threw, or where it ended before its time
   */
  ask<Name extends keyof Questions>(
    name: Name,
    asked: Questions[Name]['asked'],
  ): Promise<Questions[Name]['answer']>;
  end(): Promise<void>;
}

/**
 * A thread that starts when it is first asked something: where all was made before, some never are.
 * @param program of the thread, which calls `answerQuestions`
 * @param settings.room for what is of no use any longer at once, in MB: of what a page leaves almost nothing is of use to the
 * next, so that little room costs work, and much memory
 * @param settings.data what it is told at its start
 */
export function startThread<Questions extends AnyQuestions<Questions>>(
  program: URL,
  { room, data }: { room: number; data?: unknown },
): Thread<Questions> {
  let worker: Worker | undefined;
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(program, {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: room },
    });
    started.on('message', (answer: Answer) => {
      const question = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('failure' in answer) question?.reject(answer.failure);
      else question?.resolve(answer.answer);
    });
    started.on('error', (error) => {
      fail(error instanceof Error ? error : new Error(String(error)));
    });
    started.on('exit', (code) => {
      fail(new Error(`A thread that makes pages ended before its time: exit ${String(code)}.`));
    });
    return started;
  };
  return {
    ask(name, question) {
      if (failure) return Promise.reject(failure);
      worker ??= start();
      const promised = Promise.withResolvers<unknown>();
      waiting.set((asked += 1), promised);
      worker.postMessage({ id: asked, name, asked: question }, bodiesIn(question));
      return promised.promise;
    },
    async end() {
      failure ??= new Error('The thread was ended.');
      await worker?.terminate();
    },
  };
}
