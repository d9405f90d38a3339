import { Worker } from 'node:worker_threads';
import { FIRST_WORD, SIGN } from '../vocabulary.ts';
import type { Candidate } from './confusables.ts';
import {
  freshWeights,
  sharedFloats,
  sharedWords,
  type Share,
  type SharedTraining,
  type TrainedWeights,
} from './masked-layout.ts';
import type { Progress } from './progress.ts';

/** How the masked-word model is trained. */
export interface MaskedSettings {
  /** Numbers in a vector; a multiple of four. */
  size: number;
  epochs: number;
  threads: number;
}

/** What it learns from. */
export interface MaskedTexts {
  ids: Uint16Array;
  articles: Uint32Array;
  /** How often each word stands in the texts, by id. */
  counts: Float64Array;
  isContent: Uint8Array;
  candidates: readonly (readonly Candidate[])[];
}

const RATE = 0.05;
const LAST_RATE = 0.0005;

/** Words more frequent than this share of all are passed over now and then (Mikolov and others, 2013). */
const FREQUENT = 1e-3;

/** Words serve as wrong answers by their frequency to this power. */
const NOISE_POWER = 0.75;

/** Trains the masked-word model on all texts, `epochs` times. Takes about 4 minutes an epoch for 40 M words on two cores. */
export async function trainMaskedWords(
  texts: MaskedTexts,
  settings: MaskedSettings,
  progress: Progress,
): Promise<TrainedWeights> {
  const shared = layOut(texts, settings.size);
  const articles = texts.articles.length - 1;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const rateAt = (done: number): number => RATE + ((LAST_RATE - RATE) * done) / settings.epochs;
    const report = createReport(`masked words, epoch ${epoch + 1} of ${settings.epochs}`, articles, progress);
    const shares = Array.from({ length: settings.threads }, (_, thread): Share => ({
      shared,
      from: Math.floor((articles * thread) / settings.threads),
      to: Math.floor((articles * (thread + 1)) / settings.threads),
      firstRate: rateAt(epoch),
      lastRate: rateAt(epoch + 1),
      seed: 7919 * (epoch * settings.threads + thread + 1),
    }));
    await Promise.all(shares.map((share, thread) => work(share, (done, loss) => report(thread, done, loss))));
  }
  return shared;
}

function createReport(
  stage: string,
  all: number,
  progress: Progress,
): (thread: number, done: number, loss: number) => void {
  const done: number[] = [];
  let smooth = 0;
  return (thread, finished, loss) => {
    done[thread] = finished;
    if (loss > 0) smooth = smooth === 0 ? loss : smooth * 0.98 + loss * 0.02;
    progress(
      `${stage}, loss ${smooth.toFixed(3)}`,
      done.reduce((sum, part) => sum + part, 0),
      all,
    );
  };
}

function work(share: Share, report: (done: number, loss: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('masked-worker.ts', import.meta.url), { workerData: share });
    worker.on('message', ({ done, loss }: { done: number; loss: number }) => report(done, loss));
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))));
  });
}

function layOut({ ids, articles, counts, isContent, candidates }: MaskedTexts, size: number): SharedTraining {
  const words = counts.length;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const keep = sharedWords(words);
  counts.forEach((count, id) => {
    const share = count / all;
    keep[id] = Math.round(65_535 * Math.min(1, Math.sqrt(FREQUENT / Math.max(share, 1e-12))));
  });
  const sum = candidates.reduce((total, list) => total + list.length, 0);
  const flat = sharedWords(sum);
  const candidateStarts = new Uint32Array(new SharedArrayBuffer((words + 1) * 4));
  let to = 0;
  for (let id = 0; id < words; id += 1) {
    candidateStarts[id] = to;
    for (const candidate of candidates[id] ?? []) flat[to++] = candidate.id;
  }
  candidateStarts[words] = to;
  return {
    ids: share16(ids),
    articles: shareBytes(articles, Uint32Array),
    isContent: shareBytes(isContent, Uint8Array),
    keep,
    candidateStarts,
    candidates: flat,
    noise: noiseTable(counts),
    ...freshWeights(words, size),
  };
}

const share16 = (ids: Uint16Array): Uint16Array => shareBytes(ids, Uint16Array);

function shareBytes<T extends Uint8Array | Uint16Array | Uint32Array>(
  from: T,
  kind: new (buffer: SharedArrayBuffer) => T,
): T {
  if (from.buffer instanceof SharedArrayBuffer) return from;
  const to = new kind(new SharedArrayBuffer(from.byteLength));
  to.set(from);
  return to;
}

const NOISE_SIZE = 1 << 22;

function noiseTable(counts: Float64Array): Uint16Array {
  const noise = sharedWords(NOISE_SIZE);
  const powers = sharedFloats(counts.length);
  let all = 0;
  for (let id = 0; id < counts.length; id += 1) {
    if (id < FIRST_WORD && id !== SIGN.rare) continue;
    powers[id] = (counts[id] ?? 0) ** NOISE_POWER;
    all += powers[id] ?? 0;
  }
  let reached = 0;
  let to = 0;
  powers.forEach((power, id) => {
    reached += power;
    const end = Math.round((reached / all) * NOISE_SIZE);
    while (to < end) noise[to++] = id;
  });
  return noise;
}
