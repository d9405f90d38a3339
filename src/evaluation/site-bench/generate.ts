import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../language/word-model/train/random.ts';

/** What one generated report is to have. */
export interface Size {
  reports: number;
  words: number;
  reviews: number;
}

const list = (words: string): string[] => words.split(' ');

const FIRST = list('Anna Peter Ida Karl Maria Jonas Clara Emil Rosa Otto Lena Hugo Nora Felix Greta Paul');
const LAST = list('Holt Lund Berg Reed Marsh Frost Dale Ford Wells Stone Brooks Lane Field Hayes Cole Pike');
const PLACE = list(
  'Eastmoor Harwick Stonebridge Millford Ashby Norfield Kelso Wareham Langton Oakley Denby Rowton',
);
const BODY = [
  'the town council',
  'the harbour board',
  'the ministry of works',
  'the water company',
  'the school board',
];
const THING = [
  'bridge',
  'harbour',
  'school',
  'hospital',
  'railway line',
  'market hall',
  'ferry',
  'library',
  'dam',
  'park',
];
const DAY = list('Monday Tuesday Wednesday Thursday Friday');

/** Makes up the parts of news. */
function inventor(random: () => number) {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  return {
    number: (most: number): string => String(1 + Math.floor(random() * most)),
    year: (): string => String(1990 + Math.floor(random() * 30)),
    name: (): string => `${pick(FIRST)} ${pick(LAST)}`,
    place: (): string => pick(PLACE),
    body: (): string => pick(BODY),
    thing: (): string => pick(THING),
    day: (): string => pick(DAY),
  };
}

/** One sentence of made-up news, of some 33 words: one claim, so that an article of 700 words has 20. */
function sentence(random: () => number): string {
  const { number, year, name, place, body, thing, day } = inventor(random);
  const forms = [
    () =>
      `The ${thing()} in ${place()}, of which a storm had taken the roof and a part of the walls late in the autumn of ${year()}, cost ${number(90)} million euros to build again, ${name()} of ${body()} said on ${day()}.`,
    () =>
      `“We will open the ${thing()} in ${number(9)} months, whatever others in ${place()} or elsewhere may say of it, and of us”, said ${name()}, for many years the head of ${body()}, on ${day()} in the town hall.`,
    () =>
      `According to a report of ${body()} from ${year()}, ${number(900)} people in ${place()} and in the villages around it use the ${thing()} every day, most of them in the early morning, on the way to work or to school.`,
    () =>
      `The old ${thing()} of ${place()} was closed in the spring of ${year()} after a storm, and in the years since then not one of the many plans for it has got beyond a drawing on the desk of ${body()}.`,
    () =>
      `${name()}, a member of ${body()}, denied on ${day()} in ${place()} any payment of ${number(40)} million euros for the ${thing()} on the other side of the river, or for the land on which it is to stand.`,
  ];
  return (forms[Math.floor(random() * forms.length)] ?? forms[0])?.() ?? '';
}

/** A question claims nothing. */
function question(random: () => number): string {
  const { place, thing } = inventor(random);
  return `What is to become of the ${thing()} in ${place()}?`;
}

function paragraphs(words: number, random: () => number): string[] {
  const all: string[] = [];
  let count = 0;
  while (count < words) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () => sentence(random));
    // Last, since reviews take what stands between two full stops for a sentence.
    const one = [...sentences, ...(random() < 0.2 ? [question(random)] : [])].join(' ');
    count += one.split(' ').length;
    all.push(one);
  }
  return all;
}

const SITE = `name: The Bench
organisation: { name: The Bench }
languages: [en]
ratings:
  - { id: 'true', label: 'True', value: 2, definition: The evidence confirms it. }
  - { id: 'false', label: 'False', value: 1, definition: The evidence contradicts it. }
address: https://bench.example
`;

const SOURCE = `---
publisher: Town hall
address: https://town.example/budget
published: '2026-01-05'
read: '2026-03-15'
primary: true
---
The printed budget.
`;

/** The article of one generated report; another `edition` has another last paragraph. */
export function generatedArticle(index: number, { words }: Size, edition = 0): string {
  const random = createRandom(index * 7919 + 1);
  const body = paragraphs(words, random);
  const last = edition === 0 ? [] : [sentence(createRandom(index + edition * 104_729))];
  const front = `---\npublisher: The Paper\npublished: '2026-03-10'\nlanguage: en\nreportDate: '2026-03-15'\n---\n`;
  return `${front}# Report ${String(index)} from ${PLACE[index % PLACE.length] ?? ''}\n\n${[...body, ...last].join('\n\n')}\n`;
}

/** Reviews of the first sentences of an article that stand in it once. */
function reviewsOf(article: string, count: number): string[] {
  const text = article.slice(article.indexOf('\n# ') + 1);
  const sentences = text
    .split('\n\n')
    .slice(1)
    .flatMap((one) => one.match(/[^.]+(?=\.)/g) ?? []);
  return sentences
    .map((words) => words.trim())
    .filter((words) => words.length > 40 && text.split(words).length === 2)
    .slice(0, count)
    .map(
      (words, at) => `---
words: ${JSON.stringify(words)}
rating: ${at % 2 === 0 ? "'true'" : "'false'"}
reviewed: '2026-03-15'
evidence:
  - { source: budget, stance: ${at % 2 === 0 ? 'supports' : 'refutes'}, shows: Has the figure. }
---
The budget settles it.
`,
    );
}

/** Writes the content of a site of so many reports, always the same. */
export function generateContent(folder: string, size: Size): void {
  const put = (name: string, text: string): void => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  };
  put('site.yaml', SITE);
  put('sources/budget.md', SOURCE);
  for (let index = 1; index <= size.reports; index += 1) {
    const article = generatedArticle(index, size);
    put(`reports/report-${String(index)}/article.md`, article);
    reviewsOf(article, size.reviews).forEach((review, at) => {
      put(`reports/report-${String(index)}/reviews/claim-${String(at + 1)}.md`, review);
    });
  }
}
