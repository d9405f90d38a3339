import { pageOfType } from './pages.ts';
import { expect, test } from './test.ts';

test.describe('the second look of the report', () => {
  test.beforeEach(async ({ page, folder }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(pageOfType(folder, 'report').address);
  });

  test('ranks a few words behind the flags, and says that it finds nothing', async ({ page, request }) => {
    const report = (await (await request.get(new URL('report.json', page.url()).href)).json()) as {
      article: { text: string };
      secondLook: { start: number; end: number }[];
    };
    const words = report.secondLook.map(({ start, end }) => report.article.text.slice(start, end));
    expect(words.length).toBeGreaterThan(0);
    const section = page.getByRole('region', { name: 'Worth a second look' });
    await expect(section).toContainText('Nothing here is a finding.');
    await expect(section.locator('ol > li mark')).toHaveText(words);
    await expect(page.locator('section:has(> #flags) + section > #second-look')).toHaveCount(1);
    await page.getByRole('link', { name: 'Second look', exact: true }).click();
    await expect(section.getByRole('heading')).toBeInViewport();
  });

  test('leads to each word in the article, by keyboard', async ({ page }) => {
    const entries = await page.locator('section:has(> #second-look) li').all();
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      const word = (await entry.locator('mark').textContent()) ?? '';
      const link = entry.getByRole('link', { name: `“${word}”` });
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(':target')).toContainText(word);
      await expect(page.locator(':target')).toBeInViewport();
    }
  });

  test('looks like no flag: nothing in it is red', async ({ page }) => {
    const flag = page.locator('a[id^="sic-"]').first();
    const red = await flag.evaluate((element) => getComputedStyle(element).color);
    const colours = await page.locator('section:has(> #second-look)').evaluate((section) =>
      [section, ...section.querySelectorAll('*')].flatMap((element) => {
        const { color, backgroundColor, borderBlockEndColor } = getComputedStyle(element);
        return [color, backgroundColor, borderBlockEndColor];
      }),
    );
    expect(colours.length).toBeGreaterThan(10);
    expect(colours).not.toContain(red);
  });
});
