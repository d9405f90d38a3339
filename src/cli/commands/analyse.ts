import { setImmediate } from 'node:timers/promises';
import { allQuotations, formatOf, readArticle, type Article, type Format } from '../../article/index.ts';
// Not the folder's door: it leads to the renderers of pages too, which would double the time to the first line.
import { analyse } from '../../report/analyse.ts';
import { compareQuotation, prepareTexts, type Library, type SourceText } from '../../sources/index.ts';
import { analysisLine, type Comparison } from '../analysis-line.ts';
import { readArgs } from '../args.ts';
import { decode, readText } from '../files.ts';
import { misuse, pathOf, type Io } from '../io.ts';
import { declaredIn } from '../publication.ts';

export const help = `sic analyse [--published YYYY-MM-DD] [--source FILE]… FILE…

Prints what the machine finds in each FILE (text, Markdown or HTML; “-” is standard input):
one JSON object a line on standard output, in the order of the files. Messages go to standard error.
It reads nothing of the content folder, and every rule runs with its defaults.

  --published DATE  when the article was published: what “last Friday” is counted from
  --source FILE     a text that the quotations are compared with; may be given several times

Exit code: 1 when a file could not be read; the others come out all the same.

Examples:
  npm run --silent sic -- analyse story.txt
  npm run --silent sic -- analyse --source speech.txt story.html | jq .quotations
`;

const STDIN = '-';

async function read(io: Io, file: string): Promise<{ text: string; format: Format }> {
  if (file !== STDIN) return { text: readText(pathOf(io, file)), format: formatOf(file) };
  const text = decode(await io.stdin());
  return { text, format: sniff(text) };
}

/** Standard input has no name that would tell its form. */
function sniff(text: string): Format {
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text)) return 'html';
  return /^(?:---[ \t]*\r?\n|#{1,6}[ \t])/.test(text) ? 'markdown' : 'plain';
}

async function checkDate(published: string): Promise<void> {
  // Most calls do without, and need not wait for the schemas.
  const { date } = await import('../../schemas/common.ts');
  if (!date.safeParse(published).success) {
    throw misuse(`--published takes a date as in 2015-12-15, not “${published}”`);
  }
}

/** What the sources say of each quotation, those inside others among them; the best match counts. */
function compareAll(article: Article, library: Library): Comparison[] {
  return allQuotations(article).map(({ inner }) => {
    if (library.texts.length === 0) return { status: 'no-source', source: null, changes: [] };
    const [best] = compareQuotation(article.text.slice(inner.start, inner.end), library);
    if (!best) return { status: 'not-found', source: null, changes: [] };
    const changes = best.changes.map(({ article: own, source, kind }) => ({ article: own, source, kind }));
    return { status: best.status, source: best.id, changes };
  });
}

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals: files } = readArgs(argv, {
    published: { type: 'string' },
    source: { type: 'string', multiple: true },
  });
  if (files.length === 0) throw misuse('name at least one FILE, or “-” for standard input');
  if (values.published !== undefined) await checkDate(values.published);

  let exitCode = 0;
  const failed = (file: string, error: unknown): void => {
    exitCode = 1;
    io.stderr(`sic analyse: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
  };

  const sources: SourceText[] = [];
  for (const file of values.source ?? []) {
    try {
      const { text, format } = await read(io, file);
      sources.push({ id: file, text: readArticle(text, format).text });
    } catch (error) {
      failed(file, error);
    }
  }
  const library = prepareTexts(sources);
  for (const [index, file] of files.entries()) {
    if (files.length > 1) io.stderr(`${String(index + 1)} of ${String(files.length)}: ${file}\n`);
    try {
      const { text, format } = await read(io, file);
      const article = readArticle(text, format);
      const declared = declaredIn(text, format);
      const analysis = analyse(article, {
        language: declared['language'],
        published: values.published ?? declared['published'],
        onFailure: (failure) => {
          failed(file, failure);
        },
      });
      io.stdout(analysisLine(file, article, analysis, compareAll(article, library)));
    } catch (error) {
      failed(file, error);
    }
    // Lets the news through that nobody reads on, before the next file costs time.
    await setImmediate();
  }
  return exitCode;
}
