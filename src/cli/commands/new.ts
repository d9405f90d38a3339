import { join } from 'node:path';
import { formatOf, readArticle, UnreadableError } from '../../article/index.ts';
import { articleSchema } from '../../schemas/article.ts';
import { ID_PATTERN } from '../../schemas/common.ts';
import { readArgs } from '../args.ts';
import { articleFile, headlineOf } from '../article-file.ts';
import { contentFolder } from '../content.ts';
import { createFolder, readText } from '../files.ts';
import { Failure, misuse, pathOf, shown, type Io } from '../io.ts';
import { declaredIn, type Declared } from '../publication.ts';
import { slugOf } from '../slug.ts';
import { toYaml } from '../yaml.ts';

export const help = `sic new FILE [options]

Makes a report from an article: content/reports/SLUG/article.md, with the text of FILE (text, Markdown
or HTML) word for word. What a page says about its own publication is taken over; options go first.

  --slug SLUG        name of the report’s folder and address; without it made from the headline
  --address URL      where the article was published
  --publisher NAME   who published it
  --author NAME      the byline, as printed
  --published DATE   when, as exact as known: 2015-12-15, 2015-12 or 2015
  --language TAG     the language of the article, as in “en”

Examples:
  npm run sic -- new story.html
  npm run sic -- new story.txt --slug harbour-fire --publisher "The Daily Example" --published 2015-12-15
`;

/** What can be said of a publication, in the order of the schema. */
const FIELDS = ['address', 'publisher', 'author', 'published', 'publishedNote', 'language'] as const;
type Fields = Partial<Record<(typeof FIELDS)[number], string>>;

function why(field: (typeof FIELDS)[number], value: string): string | null {
  const result = articleSchema.shape[field].safeParse(value);
  return result.success ? null : (result.error.issues[0]?.message ?? 'this cannot be used');
}

/** Options must be right; what a page says of itself and cannot be used is left out, and named. */
function collect(options: Declared, declared: Declared, warn: (message: string) => void): Fields {
  const fields: Fields = {};
  for (const field of FIELDS) {
    const given = options[field];
    const found = declared[field];
    if (given !== undefined) {
      const wrong = why(field, given);
      if (wrong !== null) throw misuse(`--${field} “${given}”: ${wrong}`);
      fields[field] = given;
    } else if (found !== undefined && found !== '') {
      const wrong = why(field, found);
      if (wrong === null) fields[field] = found;
      else warn(`left out ${field} “${found}”, which the file gives: ${wrong}`);
    }
  }
  return { ...fields, language: fields.language ?? 'en' };
}

function chooseSlug(given: string | undefined, headline: string): string {
  if (given !== undefined) {
    if (ID_PATTERN.test(given)) return given;
    throw misuse(
      `--slug “${given}”: use lower-case letters, digits and single hyphens, as in “harbour-fire”`,
    );
  }
  const slug = slugOf(headline);
  if (slug === '')
    throw new Failure('the headline gives no address; name one with --slug, as in --slug harbour-fire');
  return slug;
}

function nextSteps(slug: string, file: string, fields: Fields): string {
  const missing = (['address', 'publisher', 'published'] as const).filter(
    (field) => fields[field] === undefined,
  );
  const steps = [
    `Read ${file} beside the original${missing.length > 0 ? `, and add what is missing: ${missing.join(', ')}` : ''}.`,
    'See what the machine finds: npm run dev',
    `Review a claim: npm run sic -- review new ${slug} "words of the article"`,
  ];
  return `Made ${file}\nNext:\n${steps.map((step) => `  ${step}`).join('\n')}\n`;
}

export function run(argv: readonly string[], io: Io): number {
  const { values, positionals } = readArgs(argv, {
    slug: { type: 'string' },
    address: { type: 'string' },
    publisher: { type: 'string' },
    author: { type: 'string' },
    published: { type: 'string' },
    language: { type: 'string' },
  });
  const [named] = positionals;
  if (named === undefined || positionals.length > 1)
    throw misuse('name one FILE; “sic new --help” says more');
  const content = contentFolder(io);

  try {
    const text = readText(pathOf(io, named));
    const format = formatOf(named);
    const article = readArticle(text, format);
    const warn = (message: string): void => io.stderr(`sic new: ${named}: ${message}\n`);
    const declared = declaredIn(text, format);
    const fields = collect(values, declared, warn);
    const inOrder = Object.fromEntries(FIELDS.map((field) => [field, fields[field]]));
    const file = articleFile(article, text, toYaml(inOrder));
    const slug = chooseSlug(values.slug, headlineOf(article, declared['title']));
    const folder = join(content, 'reports', slug);
    if (!createFolder(folder, { 'article.md': file })) {
      throw new Failure(`there is already a report in ${shown(io, folder)}; choose another name with --slug`);
    }
    io.stdout(nextSteps(slug, shown(io, join(folder, 'article.md')), fields));
    return 0;
  } catch (error) {
    if (error instanceof Failure && error.exitCode === 1) throw new Failure(`${named}: ${error.message}`);
    if (error instanceof UnreadableError) throw new Failure(`${named}: ${error.message}`);
    throw error;
  }
}
