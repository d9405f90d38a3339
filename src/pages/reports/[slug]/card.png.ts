import { reportCard, reportFace } from '../../../publish/cards/index.ts';
import type { Report } from '../../../schemas/report.ts';
import { cardOf } from '../../../site/cards.ts';
import { getSite, reportPaths } from '../../../site/data.ts';
import { fileRoute } from '../../../site/file-route.ts';

/** Only an absolute address leads to a picture, so that a site without one has none. */
export async function getStaticPaths() {
  const { address } = await getSite();
  return address === undefined ? [] : reportPaths();
}

/** The picture of a report for other sites that link to it. */
export const GET = fileRoute<{ report: Report }>(
  'image/png',
  ({ props: { report }, locals: { site, words } }) =>
    cardOf(reportCard(report, words).path, reportFace(site, report, words)),
);
