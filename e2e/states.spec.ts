import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, openAll } from './axe.ts';
import { buildOnce, buildSite, siteOf } from './fixtures.ts';
import { expect, test } from './test.ts';

/** A small site that has every state a claim can be in, and an article that tries to run things. */
const FIXTURE = 'e2e/fixtures/states';

const SITE = siteOf(FIXTURE);

const at = (path: string): string => `/${path}/`;

// One worker, so that the site is built once.
test.describe.configure({ mode: 'serial' });
test.use({ folder: SITE });

test.beforeAll(() => {
  buildOnce(FIXTURE);
});

test('nothing from an article or a review ever runs', async ({ page }) => {
  await page.goto(at('reports/hostile'));
  await expect(page.locator('h1')).toHaveText("<script>document.title = 'run'</script> A headline & more");
  // Without the numbers and the [sic], which are links and may stand anywhere in the text.
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('[id^="p"] > a')) link.remove();
  });
  await expect(page.locator('#p2')).toContainText(`<img src="x" onerror="document.title = 'run'"> stands`);
  await expect(page.locator('#p2')).toContainText('an &amp; entity');
  await expect(page.locator('#p3')).toContainText(
    '</p></article></main><style>body { display: none }</style>',
  );
  await expect(page.locator('#p4')).toContainText('{1 + 1} and ${1 + 1} and <!-- a comment -->');
  await expect(page).not.toHaveTitle('run');
  await expect(page.locator('main :is(img, script, style, [onclick], [onerror])')).toHaveCount(0);
  await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
});

test('marks of writing direction stay in their paragraph', async ({ page }) => {
  await page.goto(at('reports/hostile'));
  await expect(page.locator('#p5')).toContainText(
    // The number of the claim that ends there may stand before the mark.
    /\u202e“these words run backwards”\d*\u202c/,
  );
  const directions = await page
    .locator('#p5, #p6')
    .evaluateAll((all) => all.map((p) => [getComputedStyle(p).direction, getComputedStyle(p).unicodeBidi]));
  expect(directions).toEqual([
    ['ltr', 'isolate'],
    ['rtl', 'isolate'],
  ]);
});

test('each state of a claim is said in words', async ({ page }) => {
  await page.goto(at('reports/states'));
  const card = (claim: string) =>
    page.locator('article', { has: page.getByRole('heading', { name: claim }) });
  await expect(card('Mayor Anna Holt opened the bridge')).toContainText('True');
  await expect(card('The bridge is 120 metres long')).toContainText('Review under way');
  await expect(card('The old ferry will will be sold')).toContainText('Not yet reviewed');
  const orphans = page.getByRole('region', { name: 'Reviews without a place' });
  await orphans.locator('summary').click();
  await expect(orphans).toContainText('The rating was “False”; it does not stand.');
  await expect(orphans).toContainText('It is not.');
  await expect(orphans).toContainText('The bridge is made of glass');
  await expect(page.getByRole('region', { name: 'At a glance' })).toContainText('1 review without a place.');
});

test('a rating that was given for other words does not stand for these', async ({ page }) => {
  await page.goto(at('reports/states'));
  const card = page.locator('article', { has: page.locator('#claim-ferry') });
  await expect(card).toContainText('Words changed since the review');
  await card.locator('summary').click();
  await expect(card.locator('del')).toHaveText(['June']);
  await expect(card.locator('ins')).toHaveText(['May']);
});

test('a review without a place keeps its page', async ({ page }) => {
  await page.goto(at('reports/states/claims/gone'));
  await expect(page.getByRole('main')).toContainText(
    'The words that were judged are no longer in the article.',
  );
  await page.goto(`${at('reports/states')}#claim-gone`);
  await expect(page.locator('#claim-gone')).toBeInViewport();
});

test('an article without any review makes a complete report', async ({ page }) => {
  await page.goto(at('reports/unreviewed'));
  await expect(page.getByText('Not yet reviewed').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'At a glance' })).toContainText('Share reviewed: 0%');
  await expect(page.locator('article')).toHaveCount(3);
});

test('an article in another language says that it was not analysed', async ({ page }) => {
  await page.goto(at('reports/other-language'));
  await expect(page.getByText('The article is not in English.')).toBeVisible();
  await expect(page.locator('#p2')).toHaveAttribute('lang', 'de');
  // Nor is there a section without an entry, or a link to it.
  await expect(page.getByText('second look')).toHaveCount(0);
});

test('a site without the pages of the demo has no link to them', async ({ page }) => {
  for (const address of ['/', '/corrections/']) {
    await page.goto(address);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    const own = links.filter((link) => new URL(link).origin === new URL(page.url()).origin);
    expect(own.length).toBeGreaterThan(5);
    for (const link of new Set(own)) expect((await page.request.get(link)).status(), link).toBe(200);
  }
});

test('a correction is on the claim’s page and on the page of corrections', async ({ page }) => {
  for (const path of ['reports/states/claims/opened', 'corrections']) {
    await page.goto(at(path));
    await expect(page.getByRole('main')).toContainText('Half true');
  }
});

test('a dismissal is public: on the report, on a page of all, and on that of the rule', async ({ page }) => {
  await page.goto(at('reports/states'));
  const flags = page.getByRole('region', { name: 'Flags', exact: true });
  await expect(flags).toContainText('Set aside by the editors: 1');
  await expect(flags).toContainText(
    'A misprint that the paper has corrected since. (The Bridge Desk, 15 March 2026)',
  );
  await page.getByRole('link', { name: 'Dismissals', exact: true }).click();
  const list = page.getByRole('main').getByRole('listitem');
  await expect(list).toHaveCount(3);
  await expect(page.getByRole('main')).toContainText('3 dismissals, 2 without effect');
  await expect(list.filter({ hasText: 'will will' })).not.toContainText('Without effect');
  await expect(list.filter({ hasText: 'the the bridge' })).toContainText(
    'Without effect: the article does not have these words any more.',
  );
  await expect(list.filter({ hasText: 'painted green' })).toContainText(
    'Without effect: the rule is switched off on this site.',
  );
  await list.filter({ hasText: 'will will' }).getByRole('link', { name: 'A word twice in a row' }).click();
  await expect(page.getByRole('main')).toContainText('Editors of this site have set it aside once.');
});

for (const path of [
  'dismissals',
  'reports/hostile',
  'reports/states',
  'reports/unreviewed',
  'corrections',
  'people/anna-holt',
]) {
  test(`no accessibility problem: ${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(at(path));
    await openAll(page);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('the build stops at a mistake and names the line and the way out', () => {
  const content = test.info().outputPath('content');
  cpSync(FIXTURE, content, { recursive: true });
  const file = join(content, 'reports/states/reviews/opened.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace("rating: 'true'", 'rating: treu'));
  const { status, output } = buildSite(content, test.info().outputPath('dist'));
  expect(status).not.toBe(0);
  expect(output).toContain('reports/states/reviews/opened.md:4:9 error there is no rating “treu”');
  expect(output).not.toContain('node_modules');
});
