import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The headers that a host which reads `_headers` sends with a path of a built site.
 * @param path from the site’s root, as in `/people/`
 * @throws where two rules name the same header: some hosts would join the two, and others let one win
 */
export function headersOf(site: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let isMet = false;
  for (const line of readFileSync(join(site, '_headers'), 'utf8').split('\n').filter(Boolean)) {
    if (!line.startsWith(' ')) {
      isMet = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
      continue;
    }
    const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (!isMet) continue;
    if (sent[name] !== undefined) throw new Error(`two rules of _headers give ${path} a ${name}`);
    sent[name] = value;
  }
  return sent;
}
