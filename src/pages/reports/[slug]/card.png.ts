import type { APIRoute } from 'astro';
import { reportCard, reportFace } from '../../../publish/cards/index.ts';
import type { Report } from '../../../schemas/report.ts';
import { respondWithCard } from '../../../site/cards.ts';
import { getSite, reportPaths } from '../../../site/data.ts';

/** Only an absolute address leads to a picture, so that a site without one has none. */
export async function getStaticPaths() {
  const { address } = await getSite();
  return address === undefined ? [] : reportPaths();
}

/** The picture of a report for other sites that link to it. */
export const GET: APIRoute<{ report: Report }> = async ({ props: { report }, locals: { words } }) =>
  respondWithCard(reportCard(report, words).path, reportFace(await getSite(), report, words));
