import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A site that is being served. */
export interface Served {
  /** Its origin, without a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/** The file that an address stands for, or undefined: static hosts give `index.html` for a folder. */
function fileFor(folder: string, address: string): string | undefined {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(folder + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * Serves a folder as a plain static host does: no rewriting, text compressed, `404.html` for what is not
 * there. On a port of the system's choice, so that several test runs can stand side by side.
 */
export async function serve(path: string): Promise<Served> {
  const folder = resolve(path);
  const server = createServer((request, response) => {
    const found = fileFor(folder, request.url ?? '/');
    const file = found ?? fileFor(folder, '/404.html');
    response.statusCode = found ? 200 : 404;
    if (!file) {
      response.end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.setHeader('content-type', type);
    const isText = /charset|svg/.test(type);
    if (isText) response.setHeader('content-encoding', 'gzip');
    const body = createReadStream(file);
    (isText ? body.pipe(createGzip()) : body).pipe(response);
  });
  const port = await new Promise<number>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
