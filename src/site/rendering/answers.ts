import { parentPort } from 'node:worker_threads';
import type { Answer, AnyQuestions, Question } from './protocol.ts';

/** How a thread answers. */
export type Answers<Questions extends AnyQuestions<Questions>> = {
  [Name in keyof Questions]: (
    asked: Questions[Name]['asked'],
  ) => Questions[Name]['answer'] | Promise<Questions[Name]['answer']>;
};

/** A body that fills its buffer; what is a part of one, such as a small file that Node has read, leaves it to the others in it. */
const bodyOf = (sent: object): ArrayBuffer[] => {
  if (!('body' in sent && sent.body instanceof Uint8Array)) return [];
  const { buffer, byteLength } = sent.body as Uint8Array<ArrayBuffer>;
  return byteLength === buffer.byteLength ? [buffer] : [];
};

/** What need not be copied on its way, since whoever sends it has no more use for it: the bodies of files. */
export function bodiesIn(sent: unknown): ArrayBuffer[] {
  if (Array.isArray(sent)) return sent.flatMap(bodiesIn);
  if (typeof sent !== 'object' || sent === null) return [];
  return 'files' in sent ? bodiesIn(sent.files) : bodyOf(sent);
}

/** Has this thread answer what it is asked, until it is ended. What is thrown is thrown where it was asked for. */
export function answerQuestions<Questions extends AnyQuestions<Questions>>(
  answers: Answers<Questions>,
): void {
  parentPort?.on('message', ({ id, name, asked }: Question) => {
    const answer = async (): Promise<Answer> => {
      try {
        return { id, answer: await answers[name as keyof Questions](asked) };
      } catch (error) {
        return { id, failure: error instanceof Error ? error : new Error(String(error)) };
      }
    };
    void answer().then((sent) => {
      parentPort?.postMessage(sent, 'answer' in sent ? bodiesIn(sent.answer) : []);
    });
  });
}
