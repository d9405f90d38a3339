import type { RouteData } from 'astro';
import { expect, test } from 'vitest';
import { fileOf, urlOf } from './site-path.ts';

test.each([
  ['/reports/fire/', 'page', 'reports/fire/index.html', '/reports/fire/'],
  ['/reports/fire/report.json', 'endpoint', 'reports/fire/report.json', '/reports/fire/report.json'],
  // Astro ends the path of a file without an ending in a slash, too.
  [
    '/reports/fire/evidence/SHA256SUMS/',
    'endpoint',
    'reports/fire/evidence/SHA256SUMS',
    '/reports/fire/evidence/SHA256SUMS/',
  ],
] as const)('%s, a %s, is written to %s', (pathname, type, file, url) => {
  const path = { pathname, route: { type } as RouteData };
  expect(fileOf(path)).toBe(file);
  expect(new URL(urlOf(path)).pathname).toBe(url);
});
