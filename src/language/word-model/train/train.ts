/*
 * Makes the word model: npm run train:words -- FOLDER [--out FILE] [--share 0.1] [--keep FOLDER]
 * FOLDER holds texts as `corpus.ts` describes them; --share takes a part of the texts for counting; --keep names a folder in
 * which stages are kept, so that a later run goes on from there.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { WORD_MODEL } from '../load.ts';
import { encodeModel } from '../model-file.ts';
import { readCorpus } from './corpus.ts';
import { createKept } from './kept.ts';
import { makeModel, type Settings } from './make-model.ts';
import { createProgress } from './progress.ts';

/** Hidden layers of the networks that judge: they differ so that their mean is steadier. */
const JUDGES = [[64, 32], [64, 32], [48, 24], [48, 24], [32, 16], [32, 16], []];

const SETTINGS: Settings = {
  sequences: { pair: 3, triple: 5, gap: 4 },
  masked: { size: 128, epochs: 7, threads: Math.min(2, availableParallelism()) },
  bits: 5,
  slips: { rate: 1 / 6, rounds: [0.5, 0.4, 0.3], functionShare: 0.3 },
  spins: { rate: 1 / 9, rounds: [0.4], functionShare: 0 },
  sieve: { epochs: 4, hidden: [[64, 32], [48, 24], []] },
  judges: { epochs: 6, hidden: JUDGES },
  choose: { epochs: 4, hidden: [[32], [32], [24]] },
};

async function main(folder: string, out: string, share: number, keep: string | undefined): Promise<void> {
  const progress = createProgress();
  const corpus = await readCorpus(folder, share);
  const words = (articles: readonly (readonly string[])[]): string =>
    `${(articles.flat().join(' ').length / 6e6).toFixed(1)} M words`;
  progress(`read about ${words(corpus.count)} for counting, ${words(corpus.fit)} for fitting`, 0, 0);
  const kept = createKept(keep);
  const base = { folder, share };
  const model = await makeModel({ corpus, settings: SETTINGS, kept, base, progress });
  const bytes = encodeModel(model, SETTINGS.bits);
  writeFileSync(`${out}.part`, bytes);
  renameSync(`${out}.part`, out);
  progress(`${(bytes.length / 1e6).toFixed(2)} MB written to ${out}`, 0, 0);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, share: { type: 'string' }, keep: { type: 'string' } },
});
const [folder] = positionals;
const from = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);
if (folder === undefined) {
  process.stderr.write('usage: npm run train:words -- FOLDER [--out FILE] [--share 0.1] [--keep FOLDER]\n');
  process.exitCode = 1;
} else {
  await main(
    from(folder),
    values.out === undefined ? fileURLToPath(WORD_MODEL) : from(values.out),
    Number(values.share ?? 1),
    values.keep === undefined ? undefined : from(values.keep),
  );
}
