import { WITHOUT_RATING, type ClaimRecord, type ReportRecord, type SearchRecords } from './types.ts';

/** So many claims a page, and the rest of the report in which they are reached. */
const CLAIMS_A_PAGE = 400;

/** A page of the plain list of claims, which needs no script: all, or those of one rating. */
export interface ListPage {
  /** Its address below `/search/`: empty, `2`, `rated/true`, `rated/true/2`, `without-rating`. */
  path: string;
  /** What is listed: a rating’s id, `WITHOUT_RATING`, or null for all. */
  group: string | null;
  /** Its number among the pages of its group, from 1, and how many there are. */
  number: number;
  of: number;
  /** How many claims the group has. */
  claims: number;
  /** The reports with those of their claims that belong here. */
  reports: ReportRecord[];
}

const folderOf = (group: string | null): string =>
  group === null ? '' : group === WITHOUT_RATING ? 'without-rating' : `rated/${group}`;

/** Address of a page of a list, below `/search/`. */
export function listPath(group: string | null, number: number): string {
  return [folderOf(group), number === 1 ? '' : String(number)].filter((part) => part !== '').join('/');
}

/** Whole reports, so many that a page has its claims. */
function paged(reports: readonly ReportRecord[]): ReportRecord[][] {
  const pages: ReportRecord[][] = [];
  let room = 0;
  for (const report of reports) {
    if (room <= 0) {
      pages.push([]);
      room = CLAIMS_A_PAGE;
    }
    pages.at(-1)?.push(report);
    room -= report.claims.length;
  }
  return pages.length > 0 ? pages : [[]];
}

/** All pages of the plain list, groups of which the site has no claim left out. */
export function listPages({ reports, ratings }: SearchRecords): ListPage[] {
  const groups: [string | null, (claim: ClaimRecord) => boolean][] = [
    [null, () => true],
    ...ratings.map(({ id }): [string, (claim: ClaimRecord) => boolean] => [
      id,
      ({ rating }) => rating === id,
    ]),
    [WITHOUT_RATING, ({ rating }) => rating === null],
  ];
  return groups.flatMap(([group, belongs]) => {
    const own = reports
      .map((report) => ({ ...report, claims: report.claims.filter(belongs) }))
      .filter(({ claims }) => claims.length > 0);
    if (own.length === 0 && group !== null) return [];
    const claims = own.reduce((sum, report) => sum + report.claims.length, 0);
    const pages = paged(own);
    return pages.map((some, at) => ({
      path: listPath(group, at + 1),
      group,
      number: at + 1,
      of: pages.length,
      claims,
      reports: some,
    }));
  });
}
