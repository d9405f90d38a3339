import { expect, test } from 'vitest';
import { reportOf } from './report-path.ts';

test.each([
  ['/reports/fire/', 'fire'],
  ['/reports/fire/claims/claim-1/', 'fire'],
  ['/reports/fire/report.json', 'fire'],
  ['/embed/fire/claim-1/', 'fire'],
  ['/embed/fire/claim-1/oembed.json', 'fire'],
])('%s is about the report %s', (pathname, slug) => {
  expect(reportOf(pathname)).toBe(slug);
});

test.each(['/', '/embed/card.js', '/claims/feed.json', '/sources/reports/', '/search/', '/404'])(
  '%s is about no one report',
  (pathname) => {
    expect(reportOf(pathname)).toBeUndefined();
  },
);
