import { readFileSync, writeFileSync } from 'node:fs';
import { resultsSchema, type Measure, type Results } from '../schemas/results.ts';

const FILE = new URL('results.json', import.meta.url);

/** The committed figures; a ZodError where the file is not what it should be. */
export function readResults(): Results {
  return resultsSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** Writes the figures where pages find them. */
export function writeResults(results: Results): void {
  writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`);
}

/** A figure as a table shows it: “51 of 52”, “88.4 %”. */
function shown(value: number, of: number | null): string {
  return of === null ? `${value.toFixed(1)} %` : `${String(value)} of ${String(of)}`;
}

function lineOf({ what, value, of, beside }: Measure): string {
  const others = beside.map(
    (one) => `${one.what} ${shown(one.value, of)}${one.sameRun ? '' : ' (published)'}`,
  );
  return `  ${shown(value, of).padStart(10)}  ${what}${others.length > 0 ? `; beside: ${others.join(', ')}` : ''}`;
}

/** The figures as text, by group and data. */
export function printResults({ measures }: Results): string {
  let last = '';
  return measures
    .map((measure) => {
      const head = `${measure.group}: ${measure.part} (${measure.sample})`;
      const line = head === last ? lineOf(measure) : `${last === '' ? '' : '\n'}${head}\n${lineOf(measure)}`;
      last = head;
      return `${line}\n`;
    })
    .join('');
}
