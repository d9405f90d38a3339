import { gzipSync } from 'node:zlib';
import { pageOfType } from './pages.ts';
import { expect, test } from './test.ts';

/** Bytes over the network for one report: the page, its styles, scripts and Latin fonts, compressed. */
const BUDGET = 120_000;

// The worker that fetches pages for later is no part of showing this one.
test.use({ serviceWorkers: 'block' });

test('a report weighs at most 120 KB', async ({ page, folder }) => {
  const bodies: Promise<{ address: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const address = response.url();
    bodies.push(
      response.body().then((body) => ({
        address,
        // A font is compressed already.
        bytes: address.endsWith('.woff2') ? body.length : gzipSync(body).length,
      })),
    );
  });
  await page.goto(pageOfType(folder, 'report').address, { waitUntil: 'networkidle' });
  const loaded = (await Promise.all(bodies)).sort((a, b) => b.bytes - a.bytes);
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  const list = loaded.map(({ address, bytes }) => `${bytes} ${new URL(address).pathname}`).join('\n');
  test.info().annotations.push({ type: 'weight', description: `${total} bytes:\n${list}` });
  expect(loaded.length).toBeGreaterThan(1);
  expect(total, list).toBeLessThanOrEqual(BUDGET);
});
