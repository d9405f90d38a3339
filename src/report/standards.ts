import type { Coverage } from '../schemas/coverage.ts';
import type { Page } from './content-model.ts';
import { count } from './format.ts';
import { writeTally } from './measures.ts';

/** The pages by which a publisher tells of itself, by id, with what they are called where there is none. */
export const STANDARD_PAGES = {
  methodology: 'Methodology',
  'corrections-policy': 'Corrections policy',
  funding: 'Funding',
  contact: 'Contact',
  about: 'About',
} as const;
export type StandardPage = keyof typeof STANDARD_PAGES;

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
  return Object.fromEntries(Object.keys(STANDARD_PAGES).map((id) => [id, presence(id)])) as Record<
    StandardPage,
    Presence
  >;
}

/** Something that the site shows for a commitment, by count or by presence. */
export interface Shown {
  /** What the text is about, where that has a page, or should have one. */
  label?: string;
  /** Where it is to be seen, as an address from the site’s root. */
  address?: string;
  text: string;
}

/** One of the five commitments of the IFCN’s code, beside what can be counted. */
export interface Commitment {
  id: string;
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

const PRESENCE: Record<Presence, string> = {
  there: 'there is a page.',
  unfinished: 'there is a page, with parts that the editors have still to fill in.',
  empty: 'there is a page, but nothing stands on it.',
  missing: 'there is no such page.',
};

function page(id: StandardPage, presence: Presence): Shown {
  const label = STANDARD_PAGES[id];
  return { label, ...(presence === 'missing' ? {} : { address: `/${id}/` }), text: PRESENCE[presence] };
}

/**
 * The five commitments of the code of principles of the IFCN, the International Fact-Checking Network, in its order, each
 * with what this site shows for it by measurement and what no machine can say.
 */
export function commitments({
  coverage,
  pages,
  reports,
  publishers,
  corrections,
  hasEmail,
}: SelfAudit): Commitment[] {
  const { reviewed, independent, primary, datedReviews, namedReviewers } = coverage;
  const { archived, datedSources, snapshots } = coverage;
  return [
    {
      id: 'non-partisanship',
      name: 'Non-partisanship',
      asks: 'Fact-checkers do not take sides.',
      shows: [
        {
          label: 'Reports',
          address: '/',
          text: `${count(reports, 'report')}, on articles of ${count(publishers, 'publisher')}, all rated on one scale.`,
        },
        {
          label: 'Dismissals',
          address: '/dismissals/',
          text: 'the same rules read every article; what editors set aside is public.',
        },
        {
          text: `${writeTally(reviewed)} claims that should be reviewed have been: what was left out can be seen.`,
        },
      ],
      beyond:
        'Whether the choice of articles and of claims favours a side, and whether the same yardstick was laid to all.',
    },
    {
      id: 'sources',
      name: 'Sources',
      asks: 'Sources are given in enough detail “that readers can replicate their work”, except for a source’s safety.',
      shows: [
        { text: `${writeTally(independent)} reviewed claims rest on two independent sources.` },
        { text: `${writeTally(primary)} reviewed claims rest on a primary source.` },
        {
          label: 'Sources',
          address: '/sources/',
          text: `${writeTally(datedSources)} sources have their date of publication.`,
        },
        { text: `${writeTally(archived)} sources have an archived address.` },
        { text: `The text of ${writeTally(snapshots)} sources was kept as it was read.` },
      ],
      beyond:
        'Whether the sources are good ones, whether they show what the review says, and whether better ones were passed over.',
    },
    {
      id: 'funding-and-organisation',
      name: 'Funding and organisation',
      asks: 'Readers learn who pays, who the key people are and what they did before, what the organisation is in law, and how to reach it.',
      shows: [
        page('about', pages.about),
        page('funding', pages.funding),
        page('contact', pages.contact),
        {
          text: hasEmail
            ? 'The site gives an address for mail.'
            : 'The site gives no address for mail in its settings.',
        },
        { text: `${writeTally(namedReviewers)} reviews name their reviewer.` },
      ],
      beyond:
        'Whether what the pages say is true and complete, and whether money had a say in what was checked.',
    },
    {
      id: 'methodology',
      name: 'Methodology',
      asks: 'Readers learn how claims are selected, researched, written, edited, published and corrected.',
      shows: [
        page('methodology', pages.methodology),
        {
          label: 'Rules',
          address: '/rules/',
          text: 'each rule of the machine has a page, with examples.',
        },
        {
          label: 'Figures',
          address: '/figures/',
          text: 'how often the machine is right was measured.',
        },
        { text: `${writeTally(datedReviews)} reviews say when they were made.` },
      ],
      beyond: 'Whether the editors work as the page says that they do.',
    },
    {
      id: 'corrections',
      name: 'Corrections policy',
      asks: 'A corrections policy is published and followed scrupulously, and readers should see the corrected version.',
      shows: [
        page('corrections-policy', pages['corrections-policy']),
        {
          label: 'Corrections',
          address: '/corrections/',
          text:
            corrections === 0
              ? 'none has been published. Each would stand on the report, on the claim, on a page of all, and in a feed.'
              : `${String(corrections)} published: each stands on its report or claim, on a page of all, and in a feed.`,
        },
        {
          text: 'The check that comes before publishing refuses a rating that was changed without an entry.',
        },
      ],
      beyond: 'Whether every error that readers reported was looked into, and whether each was owned up to.',
    },
  ];
}
