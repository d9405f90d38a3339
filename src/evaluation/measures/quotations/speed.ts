import type { Measure } from '../../../schemas/results.ts';
import { compareQuotation, prepareTexts } from '../../../sources/index.ts';
import { median } from '../../median.ts';
import type { NewsArticle } from '../flags/news-articles.ts';
import { randomFor } from '../flags/random-for.ts';

const TEXTS = 100;
const WORDS = 5000;
const QUOTATIONS = 200;
const ROUNDS = 5;

/** How long a ledger of 200 quotations against 100 texts of 5,000 words takes, the index included. */
export function measureSpeed(news: readonly NewsArticle[]): Measure[] {
  const { texts, quotations } = makeLoad(news);
  const times: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const started = performance.now();
    const library = prepareTexts(texts);
    for (const words of quotations) compareQuotation(words, library);
    const between = performance.now();
    for (const words of quotations) texts.some(({ text }) => text.includes(words));
    if (round === 0) continue;
    times.push(between - started);
    plain.push(performance.now() - between);
  }
  return [
    {
      id: 'quotations-speed',
      group: 'Quotations',
      what: 'for 200 quotations against 100 texts of 5,000 words, index included',
      part: 'texts put together from sentences of PolNeAR dev in random order',
      value: Math.round(median(times)),
      of: null,
      unit: 'ms',
      sample: `median of ${String(ROUNDS)} rounds in one process, warm`,
      keptAside: null,
      beside: [{ what: 'looking for the words alone', value: Math.round(median(plain)), sameRun: true }],
    },
  ];
}

/** Texts of random sentences, and quotations from them of which every second has a word swapped. */
function makeLoad(news: readonly NewsArticle[]): {
  texts: { id: string; text: string }[];
  quotations: string[];
} {
  const sentences = news.flatMap(({ article: { text, sentences: all } }) =>
    all.map(({ start, end }) => text.slice(start, end)),
  );
  const random = randomFor('quotations', 'speed');
  const draw = (): string => sentences[Math.floor(random() * sentences.length)] ?? '';
  const texts = Array.from({ length: TEXTS }, (_, at) => {
    const words: string[] = [];
    while (words.length < WORDS) words.push(...draw().split(/\s+/));
    return { id: String(at), text: words.slice(0, WORDS).join(' ') };
  });
  const quotations = Array.from({ length: QUOTATIONS }, (_, at) => {
    const words = (texts[at % TEXTS]?.text ?? '').split(' ');
    const start = Math.floor(random() * (WORDS - 40));
    const quoted = words.slice(start, start + 8 + (at % 30));
    if (at % 2 === 1) quoted[4] = 'otherwise';
    return quoted.join(' ');
  });
  return { texts, quotations };
}
