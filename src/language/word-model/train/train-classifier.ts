import { Worker } from 'node:worker_threads';
import { WIDTH } from '../row.ts';
import type { Classifier } from '../model.ts';
import type { Examples } from './examples.ts';
import type { Progress } from './progress.ts';

/** What the thread that trains one network is given; the arrays lie in shared memory. */
export interface NetworkTask {
  layers: number[];
  means: Float32Array;
  scales: Float32Array;
  features: Float32Array;
  labels: Uint8Array;
  weights: Float32Array;
  epochs: number;
  seed: number;
  /** One row in so many is not trained on, and tells how well the network does. */
  held: number;
}

/** How classifiers are trained. */
export interface ClassifierSettings {
  epochs: number;
  /** For each network the sizes of its hidden layers; one without any is a logistic regression. */
  hidden: readonly (readonly number[])[];
}

const HELD = 20;

/** Trains networks that tell whether a candidate is meant, side by side, each from another beginning. */
export async function trainClassifiers(
  examples: Examples,
  { epochs, hidden }: ClassifierSettings,
  progress: Progress,
): Promise<Classifier[]> {
  const { means, scales } = standardise(examples);
  const shared = {
    features: shareFloats(examples.features),
    labels: shareBytes(examples.labels),
    weights: shareFloats(examples.weights),
  };
  const shapes = hidden.map((sizes) => [WIDTH, ...sizes, 1]);
  const trained = await Promise.all(
    shapes.map((layers, network) =>
      work(
        { layers, means, scales, ...shared, epochs, seed: 31 + network, held: HELD },
        (epoch, loss, held) =>
          progress(
            `classifier ${network + 1}: epoch ${epoch + 1} of ${epochs}, loss ${loss.toFixed(4)}, held out ${held.toFixed(4)}`,
            epoch + 1,
            epochs,
          ),
      ),
    ),
  );
  return trained.map((weights, network) => ({ layers: shapes[network] ?? [], means, scales, weights }));
}

type Report = (epoch: number, loss: number, held: number) => void;
type Message = { epoch: number; loss: number; held: number } | { weights: Float32Array };

function work(task: NetworkTask, report: Report): Promise<Float32Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('network-worker.ts', import.meta.url), { workerData: task });
    worker.on('message', (message: Message) => {
      if ('weights' in message) resolve(message.weights);
      else report(message.epoch, message.loss, message.held);
    });
    worker.on('error', reject);
  });
}

function standardise({ size, features }: Examples): { means: Float32Array; scales: Float32Array } {
  const means = new Float32Array(WIDTH);
  const scales = new Float32Array(WIDTH);
  for (let k = 0; k < WIDTH; k += 1) {
    let sum = 0;
    let squares = 0;
    for (let row = 0; row < size; row += 1) {
      const value = features[row * WIDTH + k] ?? 0;
      sum += value;
      squares += value * value;
    }
    const mean = sum / size;
    means[k] = mean;
    scales[k] = 1 / Math.sqrt(Math.max(1e-6, squares / size - mean * mean));
  }
  return { means, scales };
}

function shareFloats(array: Float32Array): Float32Array {
  const shared = new Float32Array(new SharedArrayBuffer(array.byteLength));
  shared.set(array);
  return shared;
}

function shareBytes(array: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(array.byteLength));
  shared.set(array);
  return shared;
}
