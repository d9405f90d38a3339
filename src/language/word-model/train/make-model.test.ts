import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodeModel, readModel } from '../model-file.ts';
import type { WordModel } from '../model.ts';
import { readWords } from '../read-words.ts';
import { scan } from '../scan.ts';
import { inject, mistakesOf } from './inject.ts';
import { createRandom } from './random.ts';
import { createKept } from './kept.ts';
import { makeModel, type Settings } from './make-model.ts';
import { joined } from './texts.ts';

/*
 * A small model of texts that are made up: soldiers, farms and schools, each with its own words, among them two pairs that
 * are easily confused. What it learns it must find in sentences that it has not read.
 */
const SETTINGS: Settings = {
  sequences: { pair: 2, triple: 2, gap: 2 },
  masked: { size: 16, epochs: 4, threads: 1 },
  bits: 6,
  slips: { rate: 1 / 2, rounds: [0, 0, 0, 0, 0, 0, 0.5], functionShare: 0.3 },
  spins: { rate: 1 / 8, rounds: [0], functionShare: 0 },
  sieve: { epochs: 3, hidden: [[16], []] },
  judges: { epochs: 3, hidden: [[16], []] },
  choose: { epochs: 2, hidden: [[]] },
};

const TOPICS = [
  {
    who: ['The military contingent', 'A small army unit', 'The armed contingent', 'An infantry battalion'],
    did: ['left the base', 'crossed the border', 'held the bridge', 'guarded the road', 'fired at the tanks'],
  },
  {
    who: ['The African continent', 'The whole continent', 'A large country', 'The southern coast'],
    did: [
      'needs more rain',
      'has many rivers',
      'lies near the desert',
      'grows maize and wheat',
      'is very dry',
    ],
  },
  {
    who: ['The school principal', 'Every young teacher', 'The deputy principal', 'A former pupil'],
    did: [
      'opened the class',
      'marked the exams',
      'thanked the parents',
      'taught a lesson',
      'read a book aloud',
    ],
  },
  {
    who: ['The legal principle', 'A moral principle', 'This old rule', 'The main argument'],
    did: [
      'holds in court',
      'was never doubted',
      'guides the judges',
      'applies to everyone',
      'is widely known',
    ],
  },
] as const;

const WHEN = ['on Monday', 'last week', 'this year', 'in the morning', 'before noon'] as const;

function writeArticles(count: number, seed: number): string[][] {
  const random = createRandom(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  return Array.from({ length: count }, () => {
    const { who, did } = pick(TOPICS);
    return Array.from({ length: 3 }, () =>
      Array.from({ length: 3 }, () => `${pick(who)} ${pick(did)} ${pick(WHEN)}.`).join(' '),
    );
  });
}

let model: WordModel;

beforeAll(async () => {
  model = await makeModel({
    corpus: { count: writeArticles(1500, 1), fit: writeArticles(200, 2), calibrate: writeArticles(100, 3) },
    settings: SETTINGS,
    kept: createKept(undefined),
    base: {},
    progress: () => undefined,
  });
}, 120_000);

function suspectsIn(text: string, from: WordModel = model): string[] {
  const { text: whole, blocks } = joined([text]);
  const article = readWords(whole, blocks, from.vocabulary);
  return scan(article, from, from.slips, -Infinity).map(
    ({ at, better }) =>
      `${from.vocabulary.words.word(article.ids[at] ?? 0)} > ${from.vocabulary.words.word(better[0] ?? 0)}`,
  );
}

describe('a model that was made of texts', () => {
  it('finds a word in place of another that sounds or looks like it', () => {
    expect(suspectsIn('The armed continent guarded the road last week.')).toEqual(['continent > contingent']);
    expect(suspectsIn('The deputy principle marked the exams on Monday.')).toEqual(['principle > principal']);
    expect(suspectsIn('A moral principal guides the judges this year.')).toEqual(['principal > principle']);
  });

  it('leaves the same words alone where they belong', () => {
    expect(
      suspectsIn('The whole continent is very dry this year. The deputy principal read a book aloud.'),
    ).toEqual([]);
  });

  it('is the same after it was written to a file and read again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sic-model-'));
    const path = join(folder, 'word.model');
    writeFileSync(path, encodeModel(model, SETTINGS.bits));
    const again = readModel(path);
    rmSync(folder, { recursive: true });
    let found = 0;
    for (const article of writeArticles(20, 4)) {
      const { text, blocks } = joined(
        article.map((paragraph) => paragraph.replaceAll('contingent', 'continent')),
      );
      const before = scan(readWords(text, blocks, model.vocabulary), model, model.slips, -Infinity);
      const after = scan(readWords(text, blocks, again.vocabulary), again, again.slips, -Infinity);
      expect(after).toEqual(before);
      found += before.length;
    }
    expect(found).toBeGreaterThan(0);
  });
});

describe('mistakes put into an article', () => {
  it('are words that the right one may be confused with, apart from each other, and nothing else is changed', () => {
    const { text, blocks } = joined(writeArticles(1, 5)[0] ?? []);
    const article = readWords(text, blocks, model.vocabulary);
    const before = article.ids.slice();
    const { confusables } = model.slips;
    const mistakes = mistakesOf(confusables, model);
    const options = { rate: 1, natural: 0.5, functionShare: 1, random: createRandom(1) };
    const damaged = inject(article, model, mistakes, options);
    expect(article.ids).toEqual(before);
    expect(damaged.injected.length).toBeGreaterThan(0);
    const changed = [...damaged.article.ids.keys()].filter((at) => damaged.article.ids[at] !== before[at]);
    expect(changed).toEqual(damaged.injected.map(({ at }) => at));
    damaged.injected.forEach(({ at, right }, index) => {
      expect(before[at]).toBe(right);
      expect(at - (damaged.injected[index - 1]?.at ?? -Infinity)).toBeGreaterThanOrEqual(6);
      const rare = damaged.article.rare[at] ?? -1;
      const place = rare < 0 ? (damaged.article.ids[at] ?? 0) : model.vocabulary.words.length + rare;
      const candidates = confusables.candidates.subarray(
        confusables.starts[place],
        confusables.starts[place + 1],
      );
      expect([...candidates]).toContain(right);
    });
  });
});
