import type { Page } from '@playwright/test';
import { pageOfType } from './pages.ts';
import { expect, test } from './test.ts';

/** What “good” pages stay below by far: Web Vitals call 0.1 good. */
const MOST = 0.02;

/** How late the fonts come, in milliseconds: long after the first text is to be seen. */
const LATE = 700;

/** Sums up the layout shifts of a page from its first moment. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = { sum: 0 };
    Object.assign(globalThis, { sicShifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { sicShifts: { sum: number } }).sicShifts.sum);
}

for (const type of ['report', 'claim', 'home']) {
  for (const width of [360, 1280]) {
    test(`nothing moves on the ${type} page when its fonts come late, at ${width} px`, async ({
      page,
      folder,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const shifts = await watchShifts(page);
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, LATE));
        await route.continue();
      });
      await page.goto(pageOfType(folder, type).address, { waitUntil: 'domcontentloaded' });
      await expect(page.locator('h1').first()).toBeVisible();
      expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await shifts()).toBeLessThan(MOST);
    });
  }
}
