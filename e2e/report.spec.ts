import type { Page } from '@playwright/test';
import { pageOfType } from './pages.ts';
import { expect, test } from './test.ts';

const path = (page: Page): string => new URL(page.url()).hash;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`on the report, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test.beforeEach(async ({ page, folder }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(pageOfType(folder, 'report').address);
    });

    test('a claim’s number opens its card, and the card’s number leads back, by keyboard', async ({
      page,
    }) => {
      const mark = page.locator('#mark-4');
      await mark.focus();
      await page.keyboard.press('Enter');
      const card = page.locator('article', { has: page.locator(':target') });
      await expect(card).toHaveCount(1);
      await expect(card.locator('details')).toHaveAttribute('open');
      await expect(card.getByText('Evidence', { exact: true })).toBeVisible();
      await expect(card.getByRole('heading')).toBeInViewport();
      await card.getByRole('link', { name: /back to the claim/ }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => path(page)).toBe('#mark-4');
      await expect(mark).toBeInViewport();
    });

    test('every mark leads to a card, and every card back to its mark', async ({ page }) => {
      const marks = await page.locator('a[id^="mark-"]').all();
      expect(marks.length).toBeGreaterThan(20);
      for (const mark of marks) {
        const target = (await mark.getAttribute('href')) ?? '';
        const card = page.locator('article', { has: page.locator(`[id="${target.slice(1)}"]`) });
        const id = (await mark.getAttribute('id')) ?? '';
        await expect(card.locator(`a[href="#${id}"]`).first()).toHaveCount(1);
      }
    });

    test('the mark of a flag leads to what was noticed, and back', async ({ page }) => {
      const mark = page.locator('a[id^="sic-"]').first();
      const id = (await mark.getAttribute('id')) ?? '';
      await mark.focus();
      await page.keyboard.press('Enter');
      const flag = page.locator(':target');
      await expect(flag).toBeInViewport();
      await flag.getByRole('link', { name: /back to the flag/ }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => path(page)).toBe(`#${id}`);
    });

    test('a card opens and closes by keyboard', async ({ page }) => {
      const summary = page.locator('summary').first();
      await summary.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('details').first()).toHaveAttribute('open');
      await page.keyboard.press('Enter');
      await expect(page.locator('details').first()).not.toHaveAttribute('open');
    });
  });
}

test('the article stands on the page as it was published', async ({ page, folder, request }) => {
  const { address } = pageOfType(folder, 'report');
  await page.goto(address);
  const report = (await (await request.get(`${address}report.json`)).json()) as {
    article: { text: string; blocks: { start: number; end: number }[] };
  };
  const { text, blocks } = report.article;
  expect(blocks.length).toBeGreaterThan(10);
  for (const [index, block] of blocks.entries()) {
    // The numbers and the [sic] are links; all else is the article's own.
    const shown = await page.locator(`#p${index + 1}`).evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll('a')) link.remove();
      return copy.textContent;
    });
    expect(shown).toBe(text.slice(block.start, block.end));
  }
});

test('marks are never nested in one another', async ({ page, folder }) => {
  await page.goto(pageOfType(folder, 'report').address);
  await expect(page.locator('[id^="p"] a a, [id^="p"] span span, [id^="p"] span a')).toHaveCount(0);
});

test('print shows every card open', async ({ page, folder }) => {
  await page.goto(pageOfType(folder, 'report').address);
  await page.emulateMedia({ media: 'print' });
  for (const body of await page.locator('details > div').all()) await expect(body).toBeVisible();
});
