import type { APIRoute } from 'astro';
import { jsonSchemas } from '../../report/json-schemas.ts';

export function getStaticPaths() {
  return Object.entries(jsonSchemas()).map(([name, schema]) => ({ params: { name }, props: { schema } }));
}

/** The JSON Schema of a kind of content or output. */
export const GET: APIRoute<{ schema: object }> = ({ props }) =>
  new Response(JSON.stringify(props.schema, null, 2), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
