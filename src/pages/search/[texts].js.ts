import type { APIRoute } from 'astro';
import { searchTexts } from '../../publish/search/index.ts';
import { getSearch } from '../../site/data.ts';

export const getStaticPaths = async () =>
  searchTexts(await getSearch()).map(({ name, script }) => ({ params: { texts: name }, props: { script } }));

interface Props {
  script: string;
}
export const GET: APIRoute<Props> = ({ props }) => new Response(props.script);
