import { faultsOf, openAll } from './axe.ts';
import { buildOnce, siteOf } from './fixtures.ts';
import { expect, test } from './test.ts';

/** Two reports of one story, with quotations of every kind, the texts they were taken from, and another version of the story. */
const FIXTURE = 'e2e/fixtures/quotations';

const SITE = siteOf(FIXTURE);

test.describe.configure({ mode: 'serial' });
test.use({ folder: SITE });

test.beforeAll(() => {
  buildOnce(FIXTURE);
});

test('every quotation has a line of the ledger, with what it rests on', async ({ page }) => {
  await page.goto('/reports/ferry/');
  const lines = page.getByRole('region', { name: 'Quotations' }).locator('ol > li');
  await expect(lines).toHaveCount(8);
  await expect(lines.locator('.verdict b')).toHaveText([
    'Verbatim but for typography',
    'Altered',
    'Shortened, and marked so',
    'With words in brackets',
    'Altered',
    'Verbatim as far as known',
    'Not found',
    'Not found',
  ]);
  await expect(lines.nth(5)).toContainText('Verified: 10 of 13 words, by phrases recorded from River Radio.');
  await expect(lines.nth(5)).toContainText(
    'The reviewer found it altered, compared with The broadcast of 4 March 2026',
  );
});

test('an altered quotation shows what the source has in the place of its words, and is a key finding', async ({
  page,
}) => {
  await page.goto('/reports/ferry/');
  const line = page.locator('#quotation-2');
  await expect(line.locator('del')).toHaveText(['2027']);
  await expect(line.locator('ins')).toHaveText([/not/, '2026']);
  await page.getByRole('link', { name: /“not” left out/ }).click();
  await expect(page).toHaveURL(/#quotation-2$/);
  await expect(line).toBeInViewport();
});

test('a text that may not be published is nowhere on the page, but for the words that differ', async ({
  page,
}) => {
  await page.goto('/reports/ferry/');
  const line = page.locator('#quotation-5');
  await expect(line).toContainText('Altered');
  await expect(line.locator('ins')).toHaveText(['last']);
  await expect(page.locator('body')).not.toContainText('To the editor');
});

test('reports that share a sentence or a quotation lead to each other', async ({ page }) => {
  await page.goto('/reports/ferry/');
  await expect(page.locator('#quotation-1')).toContainText(
    'Also in the article of River town gets new boat, in other words: We have waited four years',
  );
  await expect(page.getByRole('region', { name: 'Flags' })).toContainText(
    'but for “bought” in place of “acquired”',
  );
  await page.locator('#quotation-1').getByRole('link', { name: 'River town gets new boat' }).click();
  await expect(page.getByRole('region', { name: 'Flags' })).toContainText(
    'but for “acquired” in place of “bought”',
  );
});

test('another version of the story stands beside the article, sentence by sentence', async ({ page }) => {
  await page.goto('/reports/ferry/');
  const copies = page.getByRole('region', { name: 'Other versions of the story' });
  await expect(copies).toContainText(
    '10 sentences of the article: 1 word for word there, 2 with other words, 7 not there',
  );
  await expect(copies.locator('.swap')).toHaveText([
    /purchased\s+bought/,
    /persons\s+people/,
    /last\s+first/,
  ]);
  await copies.locator('summary').click();
  await expect(copies.locator('li.swapped').first()).toBeVisible();
  await expect(copies.locator('li.added')).toContainText('It was built in the yard');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the ledger and the other version are accessible (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/reports/ferry/');
    await openAll(page);
    expect(await faultsOf(page, colorScheme === 'light' ? {} : { only: ['color-contrast'] })).toEqual([]);
  });
}
