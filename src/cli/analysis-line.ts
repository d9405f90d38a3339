import { spanToFile, type Article } from '../article/index.ts';
import type { Analysis } from '../report/analyse.ts';
import type { AnalysisLine, Quotation } from '../schemas/analysis.ts';

/** What comparing a quotation with the sources gave. */
export type Comparison = Pick<Quotation, 'status' | 'source' | 'changes'>;

type Fields = Record<string, unknown>;

/** The keys in the order that the contract gives them. Others come behind. */
const LINE_KEYS: readonly (keyof AnalysisLine)[] = [
  'file',
  'words',
  'title',
  'sentences',
  'attributions',
  'claims',
  'dates',
  'quotations',
  'flags',
  'secondLook',
];

const ENTRY_KEYS: Readonly<Record<string, readonly string[]>> = {
  attributions: ['source', 'cue', 'content', 'kind', 'speaker', 'sourceType', 'parent', 'confidence'],
  claims: ['id', 'start', 'end', 'kind', 'checkworthiness', 'reasons', 'attribution', 'standsAlone'],
  dates: ['start', 'end', 'value', 'grain', 'kind', 'relative'],
  quotations: ['start', 'end', 'status', 'source', 'changes'],
  flags: [
    'rule',
    'start',
    'end',
    'message',
    'severity',
    'confidence',
    'expected',
    'related',
    'insideQuotation',
  ],
  secondLook: ['start', 'end', 'expected', 'score'],
};

function inOrder(fields: Fields, keys: readonly string[]): Fields {
  const rest = Object.keys(fields).filter((key) => !keys.includes(key));
  return Object.fromEntries([...keys, ...rest].map((key) => [key, fields[key]]));
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes every span in a value, however deep, from the canonical text to the file. */
function mapSpans(value: unknown, article: Pick<Article, 'offsets'>): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => mapSpans(entry, article));
  if (!isFields(value)) return value;
  const mapped = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapSpans(inner, article)]),
  );
  const { start, end } = value;
  if (typeof start !== 'number' || typeof end !== 'number') return mapped;
  return { ...mapped, ...spanToFile(article.offsets, { start, end }) };
}

/**
 * The line that `sic analyse` prints for a file, with offsets of the file's text.
 * @param comparisons what became of each of the article's quotations, in their order
 */
export function analysisLine(
  file: string,
  article: Pick<Article, 'offsets'>,
  analysis: Analysis,
  comparisons: readonly Comparison[],
): string {
  const quotations = analysis.quotations.map((quotation, index) => ({ ...quotation, ...comparisons[index] }));
  const fields = mapSpans({ file, ...analysis, quotations }, article) as Fields;
  for (const [key, keys] of Object.entries(ENTRY_KEYS)) {
    const entries = fields[key] as Fields[];
    fields[key] = entries.map((entry) => inOrder(entry, keys));
  }
  return `${JSON.stringify(inOrder(fields, LINE_KEYS))}\n`;
}
