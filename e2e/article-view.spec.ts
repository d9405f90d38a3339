import { pageOfType } from './pages.ts';
import { expect, test } from './test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`how the article is shown, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test.beforeEach(async ({ page, folder }) => {
      await page.goto(pageOfType(folder, 'report').address);
    });

    test('as published: the text alone, until notes are asked for again, by keyboard', async ({ page }) => {
      const article = page.getByRole('region', { name: /The article/ });
      await expect(article.getByRole('link', { name: /, claim: / }).first()).toBeVisible();
      const notes = page.getByRole('radio', { name: 'With notes' });
      await notes.focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: 'As published' })).toBeChecked();
      await expect(article.getByRole('link')).toHaveCount(0);
      await expect(article.getByRole('article')).toHaveCount(0);
      await page.keyboard.press('ArrowLeft');
      await expect(article.getByRole('article').first()).toBeVisible();
    });

    test('marks and cards of one kind can be put away and brought back', async ({ page }) => {
      const kind = page.getByRole('checkbox', { name: /^Flags on reference/ });
      const card = page.locator('.flag.of-reference').first();
      const others = page.locator('.flag.of-naming').first();
      await expect(card).toBeVisible();
      await kind.focus();
      await page.keyboard.press('Space');
      await expect(card).toBeHidden();
      await expect(page.locator('a.sic.of-reference:visible')).toHaveCount(0);
      await expect(others).toBeVisible();
      await page.keyboard.press('Space');
      await expect(card).toBeVisible();
    });

    test('what a link leads to is shown, whatever was put away', async ({ page }) => {
      await page.getByRole('checkbox', { name: /^claims/ }).uncheck();
      const [first] = await page.locator('.card .body[id^="claim-"]').all();
      const id = (await first?.getAttribute('id')) ?? '';
      await expect(page.locator(`[id="${id}"]`)).toBeHidden();
      await page.goto(`${page.url().split('#')[0] ?? ''}#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeVisible();
      await expect(page.locator('.card:visible')).toHaveCount(1);
    });
  });
}

test('words of an altered quotation have the source’s beside them, and screen readers are told so', async ({
  page,
  folder,
}) => {
  await page.goto(pageOfType(folder, 'report').address);
  const article = page.getByRole('region', { name: /The article/ });
  const paragraph = article.locator('p.para', { has: page.locator('.source-words') }).first();
  await expect(paragraph).toContainText(/continent\s*\(the source has:\s*contingent\)/u);
  await page.getByRole('checkbox', { name: /^altered/ }).uncheck();
  await expect(paragraph.locator('.source-words').first()).toBeHidden();
});

test('a report on paper has what its reader chose to see', async ({ page, folder }) => {
  await page.goto(pageOfType(folder, 'report').address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.card .body').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('radio', { name: 'As published' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.card .body').first()).toBeHidden();
  await expect(page.locator('p.para').first()).toBeVisible();
});

test('on a wide window the map of the article stays in view while one reads', async ({ page, folder }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(pageOfType(folder, 'report').address);
  const map = page.getByRole('navigation', { name: 'Map of the article' });
  await page
    .locator('p.para')
    .nth(6)
    .evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
  await expect(map).toBeInViewport({ ratio: 0.9 });
});
