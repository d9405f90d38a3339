import { oembed } from '../../../../publish/embeds/index.ts';
import type { Report, ReportClaim } from '../../../../schemas/report.ts';
import { claimPaths, getSite } from '../../../../site/data.ts';
import { fileRoute } from '../../../../site/file-route.ts';

/** Only where the site has an address: a frame elsewhere needs an absolute one. */
export async function getStaticPaths() {
  const { address } = await getSite();
  return address === undefined ? [] : claimPaths();
}

/** The oEmbed document of a claim’s card. */
export const GET = fileRoute<{ report: Report; claim: ReportClaim }>(
  'application/json',
  ({ props, locals: { site, words } }) =>
    JSON.stringify(oembed(props.claim, props.report, site, words), null, 2),
);
