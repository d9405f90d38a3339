import type { Key, Words } from '../interface/index.ts';
import type { Coverage, Tally } from '../schemas/coverage.ts';
import type { Page } from './content-model.ts';

/** The pages by which a publisher tells of itself, by id. */
export const STANDARD_PAGES = ['methodology', 'corrections-policy', 'funding', 'contact', 'about'] as const;
export type StandardPage = (typeof STANDARD_PAGES)[number];

/** Whether a page is there, still has parts of the template to be filled in, is empty, or is missing. */
export type Presence = 'there' | 'unfinished' | 'empty' | 'missing';

/** How the pages that `sic init` makes mark what only the editors can write. */
const TO_FILL_IN = /^\s*>\s*To fill in\b/m;

/** What there is of each page by which a publisher tells of itself. */
export function presenceOfPages(pages: readonly Pick<Page, 'id' | 'body'>[]): Record<StandardPage, Presence> {
  const presence = (id: string): Presence => {
    const body = pages.find((page) => page.id === id)?.body;
    if (body === undefined) return 'missing';
    if (body.trim() === '') return 'empty';
    return TO_FILL_IN.test(body) ? 'unfinished' : 'there';
  };
  return Object.fromEntries(STANDARD_PAGES.map((id) => [id, presence(id)])) as Record<StandardPage, Presence>;
}

/** Something that the site shows for a commitment, by count or by presence. */
export interface Shown {
  /** What the text is about, where that has a page, or should have one. */
  label?: string;
  /** Where it is to be seen, as an address from the site’s root. */
  address?: string;
  text: string;
}

type CommitmentId =
  'non-partisanship' | 'sources' | 'funding-and-organisation' | 'methodology' | 'corrections';

/** One of the five commitments of the IFCN’s code, beside what can be counted. */
export interface Commitment {
  id: CommitmentId;
  name: string;
  asks: string;
  shows: Shown[];
  /** What no count can say. */
  beyond: string;
}

/** What the site knows of itself. */
export interface SelfAudit {
  coverage: Coverage;
  pages: Record<StandardPage, Presence>;
  reports: number;
  /** How many publishers the articles come from; those without a publisher’s name are left out. */
  publishers: number;
  corrections: number;
  /** Whether the settings say where readers write to. */
  hasEmail: boolean;
}

/**
 * The five commitments of the code of principles of the IFCN, the International Fact-Checking Network, in its order, each
 * with what this site shows for it by measurement and what no machine can say.
 */
export function commitments(
  { coverage, pages, reports, publishers, corrections, hasEmail }: SelfAudit,
  { say }: Words,
): Commitment[] {
  const { reviewed, independent, primary, datedReviews, namedReviewers } = coverage;
  const { archived, datedSources, snapshots } = coverage;
  const commitment = (id: CommitmentId, ...shows: Shown[]): Commitment => ({
    id,
    name: say(`standards.name.${id}`),
    asks: say(`standards.asks.${id}`),
    shows,
    beyond: say(`standards.beyond.${id}`),
  });
  const page = (id: StandardPage): Shown => ({
    label: say(`standards.page.${id}`),
    ...(pages[id] === 'missing' ? {} : { address: `/${id}/` }),
    text: say(`standards.presence.${pages[id]}`),
  });
  const tally = (key: Key, { number, of }: Tally): Shown => ({ text: say(key, { n: number, of }) });
  return [
    commitment(
      'non-partisanship',
      {
        label: say('masthead.reports'),
        address: '/',
        text: say('standards.reports', { reports, publishers }),
      },
      { label: say('dismissals.title'), address: '/dismissals/', text: say('standards.dismissals') },
      tally('standards.reviewed', reviewed),
    ),
    commitment(
      'sources',
      tally('standards.independent', independent),
      tally('standards.primary', primary),
      {
        label: say('masthead.sources'),
        address: '/sources/',
        ...tally('standards.sources-dated', datedSources),
      },
      tally('standards.sources-archived', archived),
      tally('standards.sources-kept', snapshots),
    ),
    commitment(
      'funding-and-organisation',
      page('about'),
      page('funding'),
      page('contact'),
      { text: say(hasEmail ? 'standards.mail' : 'standards.no-mail') },
      tally('standards.reviewers-named', namedReviewers),
    ),
    commitment(
      'methodology',
      page('methodology'),
      { label: say('standards.to.rules'), address: '/rules/', text: say('standards.rules') },
      { label: say('standards.to.figures'), address: '/figures/', text: say('standards.figures') },
      tally('standards.reviews-dated', datedReviews),
    ),
    commitment(
      'corrections',
      page('corrections-policy'),
      {
        label: say('masthead.corrections'),
        address: '/corrections/',
        text: say('standards.corrections', { n: corrections }),
      },
      { text: say('standards.check') },
    ),
  ];
}
