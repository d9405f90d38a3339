import { readFileSync, writeFileSync } from 'node:fs';
import { wordsOf } from '../interface/index.ts';
import { COLUMNS, FLAGS, flagRows, writeCell, type FlagRow } from '../report/flag-table.ts';
import { writeBeside, writeFigure } from '../report/write-figure.ts';
import { writePrecision } from '../report/write-precision.ts';
import { resultsSchema, type Measure, type Results } from '../schemas/results.ts';

const FILE = new URL('results.json', import.meta.url);

const english = wordsOf('en');

/** The committed figures; a ZodError where the file is not what it should be. */
export function readResults(): Results {
  return resultsSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** Writes the figures where pages find them. */
export function writeResults(results: Results): void {
  // Read by its schema, so that keys always come in the same order, whoever has measured.
  writeFileSync(FILE, `${JSON.stringify(resultsSchema.parse(results), null, 2)}\n`);
}

function lineOf(measure: Measure): string {
  const { what, value, curve } = measure;
  const others = writeBeside(measure, english);
  const points = curve?.points.map(
    (point) => `${String(point.at)}: ${writeFigure(point.value, measure, english)}`,
  );
  return (
    `  ${writeFigure(value, measure, english).padStart(10)}  ${what}` +
    (others.length > 0 ? `; beside: ${others.join(', ')}` : '') +
    (curve && points ? `; by ${curve.along}: ${points.join(', ')}` : '')
  );
}

/** The figures as text, by group and data. */
export function printResults({ measures, precision }: Results): string {
  let last = '';
  const figures = measures
    // What rules raise and find is told in a table.
    .filter(({ group, rule }) => group !== FLAGS || rule === undefined)
    .map((measure) => {
      const head = `${measure.group}: ${measure.part} (${measure.sample})`;
      const line = head === last ? lineOf(measure) : `${last === '' ? '' : '\n'}${head}\n${lineOf(measure)}`;
      last = head;
      return `${line}\n`;
    })
    .join('');
  const confidence = Object.entries(precision).map(
    ([rule, shares]) => `  ${rule}: ${writePrecision(shares, english)}\n`,
  );
  return (
    figures +
    printFlags(flagRows(measures)) +
    (confidence.length > 0 ? `\nConfidence of rules by severity\n${confidence.join('')}` : '')
  );
}

const HEADS = COLUMNS.map((column) => english.say(`flag-table.column.${column}`));

/** A line for each rule. */
function printFlags(rows: readonly FlagRow[]): string {
  if (rows.length === 0) return '';
  const lines = [HEADS.join('  '), ...rows.map(({ rule, cells }) => lineOfCells(cells) + rule)];
  return `\n${FLAGS} by rule\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function lineOfCells(cells: FlagRow['cells']): string {
  return cells
    .map((cell, at) => `${(cell ? writeCell(cell, english) : '–').padStart(HEADS[at]?.length ?? 0)}  `)
    .join('');
}
