import { AxeBuilder } from '@axe-core/playwright';
import { onePageOfEachType } from './pages.ts';
import { expect, test } from './test.ts';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = { desktop: 1280, phone: 360 };

for (const { type, address } of onePageOfEachType('dist')) {
  test(`no accessibility problem: ${type}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    // What is folded away is read too, once it is opened.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const colorScheme of SCHEMES) {
      for (const [name, width] of Object.entries(WIDTHS)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        // The other mode looks into frames from elsewhere, of which there are none, and takes twice as long.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        const told = violations.map(({ id, help, nodes }) => ({
          id,
          help,
          where: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`),
        }));
        expect.soft(told, `${colorScheme}, ${name}`).toEqual([]);
      }
    }
  });

  test(`no sideways scrolling: ${type}`, async ({ page }) => {
    // 320 pixels are what WCAG 1.4.10 (Reflow) asks for: a small phone, or a desktop page at 400 %.
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
