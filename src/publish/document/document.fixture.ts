import { claim, report, review, source } from '../../report/reports.fixture.ts';
import type { Report, ReportFlag } from '../../schemas/report.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';

/** A site with an address, for tests. */
export function site(data: Partial<Site> = {}): Site {
  const parsed = siteSchema.parse({
    name: 'Bridge Desk checks',
    organisation: { name: 'The Bridge Desk' },
    languages: ['en'],
    ratings: [{ id: 'true', label: 'True', value: 2, definition: 'It holds.' }],
  });
  return { ...parsed, address: 'https://desk.example/checks', ...data };
}

const TEXT =
  'A bridge & a boat\n\nThe ferry <sank> in *May*.\n\nNobody was hurt, 5 < 6.\n\nFirst item\n\nSecond item';

const spanOf = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const flag: ReportFlag = {
  ...spanOf('ferry <sank>'),
  number: 1,
  rule: 'misspelling',
  message: 'Is “sank” meant?',
  severity: 'medium',
  confidence: 0.9,
  expected: ['sunk'],
  related: [spanOf('A bridge')],
  insideQuotation: false,
  words: 'ferry <sank>',
  claims: [1],
  elsewhere: [],
};

/** A report with one of everything that the forms show, for tests. `words` stands in what people wrote. */
export function bridgeReport(words = 'a & b <c> *d*', data: Partial<Report> = {}): Report {
  const judged = review('boats', {
    reasoning: `# Why\n\nThe **harbour** log agrees, see [the log](https://log.example/a_(b)).\n\n- one\n- two\n\n<script>alert(1)</script>`,
    claim: 'The ferry sank in May.',
    reviewed: '2026-03-10',
    evidence: [
      {
        source: 'harbour',
        stance: 'supports',
        shows: `It says ${words}.`,
        phrases: ['went down'],
        basis: 'full',
      },
      { stance: 'context', shows: 'May has 31 days.', phrases: [], basis: 'common-knowledge' },
    ],
    corrections: [{ date: '2026-04-02', kind: 'correction', was: 'June', now: 'May' }],
  });
  const boats = {
    ...claim('boats', judged),
    ...spanOf('The ferry <sank> in *May*'),
    words: 'The ferry <sank> in *May*',
  };
  const hurt = { ...claim('hurt-1a2b', null), ...spanOf('Nobody was hurt'), words: 'Nobody was hurt' };
  return report('ferry', [{ ...boats, standsAlone: 'The ferry sank in May.', flags: [1] }, hurt], {
    headline: `A bridge & a boat: ${words}`,
    article: {
      language: 'en',
      publisher: 'The Shore Post',
      published: '2026-03-01',
      address: 'https://shore.example/ferry',
      text: TEXT,
      sha256: '',
      blocks: TEXT.split('\n\n').map((block, index) => ({
        ...spanOf(block),
        kind: index === 0 ? 'heading' : index > 2 ? 'item' : 'paragraph',
        depth: 1,
      })),
    },
    reportDate: '2026-03-12',
    finding: `The ferry sank; ${words}.`,
    flags: [flag],
    orphans: [
      review('gone', { claim: 'The words are gone.', state: { state: 'orphan', reason: 'not-found' } }),
    ],
    sources: {
      harbour: source('harbour', { title: `Harbour log ${words}`, published: '2026-02' }),
    },
    ...data,
  });
}
