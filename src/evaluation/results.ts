import { readFileSync, writeFileSync } from 'node:fs';
import { writeBeside, writeFigure } from '../report/write-figure.ts';
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

function lineOf(measure: Measure): string {
  const { what, value, curve } = measure;
  const others = writeBeside(measure);
  const points = curve?.points.map((point) => `${String(point.at)}: ${writeFigure(point.value, measure)}`);
  return (
    `  ${writeFigure(value, measure).padStart(10)}  ${what}` +
    (others.length > 0 ? `; beside: ${others.join(', ')}` : '') +
    (curve && points ? `; by ${curve.along}: ${points.join(', ')}` : '')
  );
}

/** The figures as text, by group and data. */
export function printResults({ measures, precision }: Results): string {
  let last = '';
  const figures = measures
    .map((measure) => {
      const head = `${measure.group}: ${measure.part} (${measure.sample})`;
      const line = head === last ? lineOf(measure) : `${last === '' ? '' : '\n'}${head}\n${lineOf(measure)}`;
      last = head;
      return `${line}\n`;
    })
    .join('');
  const confidence = Object.entries(precision).map(
    ([rule, { high, medium }]) =>
      `  ${rule}: ${String(high)} where it is high, ${String(medium)} where it is medium\n`,
  );
  return confidence.length > 0
    ? `${figures}\nConfidence of rules by severity\n${confidence.join('')}`
    : figures;
}
