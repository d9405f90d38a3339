import type { APIRoute } from 'astro';
import { checksums, evidencePack } from '../../../../publish/evidence/index.ts';
import { reportPaths } from '../../../../site/data.ts';

/** Only reports that have a text to be checked. */
export async function getStaticPaths() {
  const paths = await reportPaths();
  return paths.flatMap(({ params, props }) => {
    const sums = checksums(evidencePack(props.report));
    return sums === null ? [] : [{ params, props: { sums } }];
  });
}

/** The hashes of the texts of a report’s evidence pack, for `sha256sum -c SHA256SUMS`. */
export const GET: APIRoute<{ sums: string }> = ({ props }) =>
  new Response(props.sums, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
