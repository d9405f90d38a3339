import { WITHOUT_RATING } from '../publish/search/index.ts';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { wordsOf } from '../interface/index.ts';
import { searchIndex, searchTexts, type ReportRecord, type SearchRecords } from '../publish/search/index.ts';
import { NOTHING, openSearch, type Question } from '../publish/search/query.ts';
import type { SearchFile } from '../publish/search/types.ts';
import { median } from './median.ts';
import { generatedArticle } from './site-bench/generate.ts';

const REPORTS = 1000;
const CLAIMS = 20;
const REVIEWED = 5;
const PEOPLE = 200;
const SOURCES = 300;
const RULES = 25;

const ROUNDS = 15;

/** Words that many claims have, few, and none; one that is being typed, and one that is spelt wrong. */
const QUESTIONS: Partial<Question>[] = [
  { words: 'bridge' },
  { words: 'million euros' },
  { words: 'harbour board said' },
  { words: 'st' },
  { words: 'anna holt bri' },
  { words: 'opened bridgge' },
  { words: 'eastmoor hospital', rating: 'false' },
  { words: 'zeppelin' },
  { rating: WITHOUT_RATING, flag: 'rule-3' },
];

const ids = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}-${String(at)}`);

const nameOf = (person: number): string => `Given${String(person % 40)} Family${String(person)}`;

/** A report of a generated article, whose first sentences are its claims; values are dealt out in turn. */
function generatedReport(index: number): ReportRecord {
  const article = generatedArticle(index, { reports: REPORTS, words: 700, reviews: REVIEWED });
  const [headline = '', ...rest] = article.slice(article.indexOf('\n# ') + 3).split('\n\n');
  const sentences = rest.join(' ').match(/[^.]{30,}\./g) ?? [];
  return {
    slug: `report-${String(index)}`,
    headline,
    finding: null,
    publisher: 'The Paper',
    published: `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
    language: 'en',
    reportLanguage: 'en',
    claims: sentences.slice(0, CLAIMS).map((text, at) => {
      const number = index * CLAIMS + at;
      const isReviewed = at < REVIEWED;
      const person = (number * 7) % PEOPLE;
      return {
        id: `claim-${String(number)}`,
        text: text.trim(),
        rating: isReviewed ? (number % 2 === 0 ? 'true' : 'false') : null,
        reviewed: isReviewed,
        otherwise: 'Not yet reviewed',
        speaker: number % 3 === 0 ? { id: `person-${String(person)}`, name: nameOf(person) } : null,
        rules: number % 4 === 0 ? [`rule-${String((number * 11) % RULES)}`] : [],
        sources: isReviewed ? [`source-${String((number * 13) % SOURCES)}`] : [],
      };
    }),
  };
}

function generatedRecords(): SearchRecords {
  return {
    reports: Array.from({ length: REPORTS }, (_, index) => generatedReport(index)),
    people: ids(PEOPLE, 'person').map((id, at) => ({ id, name: nameOf(at), also: [] })),
    sources: ids(SOURCES, 'source').map((id) => ({
      id,
      publisher: 'Town hall',
      title: `Budget ${id}`,
      published: null,
      language: 'en',
    })),
    ratings: [
      { id: 'true', label: 'True' },
      { id: 'false', label: 'False' },
    ],
    rules: ids(RULES, 'rule').map((id) => ({ id, title: id })),
  };
}

/** Milliseconds that a question takes, the median of several rounds. */
function timeOf(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return median(times);
}

/** Lines on the search of a generated site of 1,000 reports: bytes of its files over the network, and time of a question. */
export function measureSearch(): string {
  const records = generatedRecords();
  const claims = records.reports.reduce((sum, report) => sum + report.claims.length, 0);
  const script = searchIndex(records, wordsOf('en'));
  const texts = searchTexts(records);
  const page: Record<string, unknown> = {};
  runInNewContext(script, page);
  const started = performance.now();
  const search = openSearch(structuredClone(page['sicSearch']) as SearchFile);
  const opened = performance.now() - started;
  const times = QUESTIONS.map((question) => timeOf(() => search.find({ ...NOTHING, ...question })));
  const kilobytes = (text: string): number => gzipSync(text).length / 1000;
  const words = texts.reduce((sum, text) => sum + kilobytes(text.script), 0);
  return (
    `search, ${String(REPORTS)} reports with ${String(claims)} claims: index ${kilobytes(script).toFixed(0)} KB gzip, ` +
    `opened in ${opened.toFixed(0)} ms; words of claims ${words.toFixed(0)} KB gzip in ${String(texts.length)} files\n` +
    `  a question, median of ${String(ROUNDS)} rounds: ${median(times).toFixed(1)} ms, ` +
    `the slowest of ${String(times.length)} ${Math.max(...times).toFixed(1)} ms\n`
  );
}
