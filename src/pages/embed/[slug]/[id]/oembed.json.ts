import type { APIRoute } from 'astro';
import { oembed } from '../../../../publish/embeds/index.ts';
import type { Report, ReportClaim } from '../../../../schemas/report.ts';
import { claimPaths, getSite } from '../../../../site/data.ts';

/** Only where the site has an address: a frame elsewhere needs an absolute one. */
export async function getStaticPaths() {
  const { address } = await getSite();
  return address === undefined ? [] : claimPaths();
}

/** The oEmbed document of a claim’s card. */
export const GET: APIRoute<{ report: Report; claim: ReportClaim }> = async ({ props, locals }) =>
  new Response(JSON.stringify(oembed(props.claim, props.report, await getSite(), locals.words), null, 2), {
    headers: { 'Content-Type': 'application/json' },
  });
