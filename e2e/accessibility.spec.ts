import { faultsOf, openAll } from './axe.ts';
import { onePageOfEachType } from './pages.ts';
import { expect, test } from './test.ts';

/** The one file of a report: its page once more, without what stands around it. */
const ONE_FILE = /^\/reports\/([^/]+)\/\1\.html$/;

/** Of the pages that readers see most, colours are looked at in every scheme at every width. */
const MAIN = ['home', 'report', 'claim'];

const DESKTOP = { name: 'desktop', width: 1280 };
const PHONE = { name: 'phone', width: 360 };
const LOOKS = [
  { scheme: 'light', ...DESKTOP },
  { scheme: 'dark', ...PHONE },
  { scheme: 'dark', ...DESKTOP },
  { scheme: 'light', ...PHONE },
] as const;

onePageOfEachType('dist').forEach(({ type, address }, index) => {
  test(`no accessibility problem: ${type}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    // A report with all its cards open is long.
    test.slow();
    await openAll(page);
    // The main pages in every look, the others in one each, by turns, so that what stands on all pages is seen in all
    // of them. Every look but the first is for what a scheme or a width can change.
    const own = LOOKS[index % LOOKS.length] ?? LOOKS[0];
    const looks = ONE_FILE.test(address)
      ? // Its colours are those of the report.
        [{ ...LOOKS[3], rules: { but: ['color-contrast'] } }]
      : [own, ...(MAIN.includes(type) ? LOOKS.filter((look) => look !== own) : [])].map((look, at) => ({
          ...look,
          rules: at === 0 ? {} : { only: ['color-contrast', 'target-size'] },
        }));
    for (const { scheme, name, width, rules } of looks) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await faultsOf(page, rules), `${scheme}, ${name}`).toEqual([]);
    }
  });

  test(`no sideways scrolling: ${type}`, async ({ page }) => {
    // 320 pixels are what WCAG 1.4.10 (Reflow) asks for: a small phone, or a desktop page at 400 %.
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
