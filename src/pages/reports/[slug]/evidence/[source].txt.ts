import type { APIRoute } from 'astro';
import { textPaths } from '../../../../site/data.ts';
import { keptText } from '../../../../site/snapshot-files.ts';

export const getStaticPaths = textPaths;

/** The text of a source as it was read, byte for byte. */
export const GET: APIRoute<{ sha256: string }> = ({ props }) =>
  new Response(keptText(props.sha256), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
