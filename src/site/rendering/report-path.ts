/** The report that a page or a file is about, by its address. */
const OF_REPORT = /^\/(?:reports\/([^/]+)(?:\/|$)|embed\/([^/]+)\/)/;

/**
 * The slug of the report that a page or a file is about; undefined for one about the site.
 * @param pathname as in `/reports/fire/claims/claim-1/`
 */
export function reportOf(pathname: string): string | undefined {
  const [, page, embed] = OF_REPORT.exec(pathname) ?? [];
  return page ?? embed;
}
