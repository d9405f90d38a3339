import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WORD_MODEL } from '../../../language/word-model/index.ts';
import type { Measure } from '../../../schemas/results.ts';
import { median } from '../../median.ts';
import { figure } from './figure.ts';
import type { Load } from './load-once.ts';

const PROCESSES = 7;

/** How large the model is, how long it takes until it has read a first sentence, and what it then holds in memory. */
export function measureCost(): Measure[] {
  const loads = Array.from({ length: PROCESSES }, loadOnce);
  const medianOf = (of: (load: Load) => number): number => median(loads.map(of));
  const common = { part: 'the model itself', keptAside: null };
  const sample = `median of ${String(PROCESSES)} processes`;
  return [
    figure({
      ...common,
      id: 'real-words-file-size',
      what: 'the model’s file',
      value: Math.round(statSync(WORD_MODEL).size / 100_000) / 10,
      unit: 'MB',
      sample: 'one file',
      beside: [{ what: 'an earlier trial', value: 15.4, sameRun: false }],
    }),
    figure({
      ...common,
      id: 'real-words-load-time',
      what: 'for loading it',
      value: Math.round(medianOf(({ reading }) => reading)),
      unit: 'ms',
      sample,
      beside: [{ what: 'an earlier trial', value: 70, sameRun: false }],
    }),
    figure({
      ...common,
      id: 'real-words-first-result',
      what: 'from the import of the program to the first result',
      value: Math.round(medianOf(({ toFirstResult }) => toFirstResult)),
      unit: 'ms',
      sample,
    }),
    figure({
      ...common,
      id: 'real-words-memory',
      what: 'in memory after the first result',
      value: Math.round(medianOf(({ after }) => after)),
      unit: 'MB',
      sample,
      beside: [
        {
          what: 'the same process before',
          value: Math.round(medianOf(({ before }) => before)),
          sameRun: true,
        },
      ],
    }),
  ];
}

/** A process of its own, in which nothing has been read yet. */
function loadOnce(): Load {
  const program = fileURLToPath(new URL('./load-once.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the model could not be loaded: ${stderr}`);
  return JSON.parse(stdout) as Load;
}
