import type { APIContext } from 'astro';

type Properties = Record<string, unknown>;

/** What a file is made from. Nothing else that Astro gives its endpoints, so that it can be made without a request. */
export type FileContext<Props extends Properties> = Pick<APIContext<Props>, 'params' | 'props' | 'locals'>;

type Contents = string | Uint8Array<ArrayBuffer>;

/** An endpoint that gives a file. */
export interface FileRoute<Props extends Properties = Properties> {
  (context: FileContext<Props>): Promise<Response>;
  /** Makes the file, without a response around it: of thousands of small files that takes longer than all there is in them. */
  make: (context: FileContext<Props>) => Promise<Uint8Array<ArrayBuffer>>;
}

const encoder = new TextEncoder();

/**
 * Makes an endpoint of a file: a build asks for what is in it, a server in development for a response.
 * @param type its media type, with the character set
 * @param make gives its contents
 */
export function fileRoute<Props extends Properties>(
  type: string,
  make: (context: FileContext<Props>) => Contents | Promise<Contents>,
): FileRoute<Props> {
  const bytes = async (context: FileContext<Props>): Promise<Uint8Array<ArrayBuffer>> => {
    const contents = await make(context);
    return typeof contents === 'string' ? encoder.encode(contents) : contents;
  };
  const respond = async (context: FileContext<Props>): Promise<Response> =>
    new Response(await bytes(context), { headers: { 'Content-Type': type } });
  return Object.assign(respond, { make: bytes });
}

/** Whether an endpoint gives a file. */
export const isFileRoute = (endpoint: unknown): endpoint is FileRoute =>
  typeof endpoint === 'function' && 'make' in endpoint;
