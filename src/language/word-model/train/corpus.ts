import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import xz from 'xz-decompress';

/** What texts are for: counting and the masked-word model, fitting the classifier, or setting its thresholds. */
export type Purpose = 'count' | 'fit' | 'calibrate';

/** An article as its paragraphs. */
export type Paragraphs = readonly string[];

/** Of the articles for counting every so many-th is kept aside for the classifier, which must not see counted text. */
const EVERY_FOR_FIT = 24;

/** Where a folder has no texts of their own for fitting or calibrating, every so many-th article serves. */
const EVERY_FOR_CALIBRATION = 80;

/**
 * The texts of a folder, `.txt` or `.txt.xz`: one paragraph a line, an empty line between articles. Files with “fit” or “calib”
 * in their name serve that purpose; all others are for counting, but for a few articles. A text reads the same each time.
 * @param share how much of the texts for counting to take, 0 to 1
 */
export async function readCorpus(folder: string, share = 1): Promise<Record<Purpose, Paragraphs[]>> {
  const files = readdirSync(folder)
    .filter((name) => /\.txt(?:\.xz)?$/.test(name))
    .sort();
  if (files.length === 0) throw new Error(`${folder} has no .txt or .txt.xz file to learn from`);
  const corpus: Record<Purpose, Paragraphs[]> = { count: [], fit: [], calibrate: [] };
  const hasCalibration = files.some((name) => name.includes('calib'));
  for (const name of files) {
    const articles = articlesOf(await readText(join(folder, name)));
    if (name.includes('calib')) corpus.calibrate.push(...articles);
    else if (name.includes('fit')) corpus.fit.push(...articles);
    else {
      articles.forEach((article, at) => {
        if (at % EVERY_FOR_FIT === 0) corpus.fit.push(article);
        else if (!hasCalibration && at % EVERY_FOR_CALIBRATION === 1) corpus.calibrate.push(article);
        else if ((at * 37) % 1000 < share * 1000) corpus.count.push(article);
      });
    }
  }
  return corpus;
}

async function readText(file: string): Promise<string> {
  if (!file.endsWith('.xz')) return readFileSync(file, 'utf8');
  const packed = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  return new Response(new xz.XzReadableStream(packed)).text();
}

function articlesOf(text: string): Paragraphs[] {
  return text
    .split(/\n[ \t]*\n+/)
    .map((article) => article.split('\n').filter((line) => line.trim() !== ''))
    .filter((article) => article.length > 0);
}
