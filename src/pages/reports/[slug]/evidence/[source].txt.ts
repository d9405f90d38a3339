import type { APIRoute } from 'astro';
import { evidencePack, textsOf } from '../../../../publish/evidence/index.ts';
import { reportPaths } from '../../../../site/data.ts';
import { keptText } from '../../../../site/snapshot-files.ts';

export async function getStaticPaths() {
  const paths = await reportPaths();
  return paths.flatMap(({ params, props }) =>
    textsOf(evidencePack(props.report)).map(({ id, sha256 }) => ({
      params: { ...params, source: id },
      props: { sha256 },
    })),
  );
}

/** The text of a source as it was read, byte for byte. */
export const GET: APIRoute<{ sha256: string }> = ({ props }) =>
  new Response(keptText(props.sha256), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
