import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { faultsOf, openAll } from './axe.ts';
import { buildOnce, siteOf } from './fixtures.ts';
import { expect, test } from './test.ts';

/** A small site with corrections of every kind, of reviews and of whole reports, and little evidence. */
const FIXTURE = 'e2e/fixtures/corrections';

const SITE = siteOf(FIXTURE);

const NARROW = { width: 320, height: 640 };

// One worker, so that the site is built once.
test.describe.configure({ mode: 'serial' });
test.use({ folder: SITE });

test.beforeAll(() => {
  buildOnce(FIXTURE);
});

test('the page of corrections has them all, the latest first, each with its kind and a link to it', async ({
  page,
}) => {
  await page.goto('/corrections/');
  const entries = page.getByRole('main').locator('ol > li');
  await expect(entries).toHaveCount(5);
  const days = await entries
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(['2026-03-21', '2026-03-20', '2026-03-19', '2026-03-18', '2026-03-16']);
  await expect(entries.nth(0)).toContainText('Retracted');
  await expect(entries.nth(1)).toContainText('The bridge is closed to lorries & coaches <until May>');
  await expect(page.getByRole('main')).toContainText('Retraction (2)');
  const last = entries.nth(4);
  await last.getByRole('link', { name: /^Link to this entry/ }).click();
  await expect(page.locator(':target')).toContainText('Half true');
  await last.getByRole('link', { name: 'Mayor Anna Holt opened the bridge in March 2026.' }).click();
  await expect(page.getByRole('main')).toContainText('it said “Half true”; it says now “True”');
});

test('the report says near its head what was changed, and leads to the claims', async ({ page }) => {
  await page.goto('/reports/bridge/');
  const changes = page.getByRole('region', { name: 'Corrections' });
  await expect(changes).toContainText(
    'Clarification, 20 March 2026: it said “The bridge is closed to lorries”',
  );
  await expect(changes).toContainText('2 reviews have been changed since publication, 1 of them taken back');
  await changes.getByRole('link', { name: 'claim 3 (retracted)' }).click();
  await expect(page.locator('#claim-cost')).toBeInViewport();
});

test('a claim whose review was taken back says so before it is opened, and no rating of it stands', async ({
  page,
}) => {
  await page.goto('/reports/bridge/');
  const card = page.locator('article', { has: page.locator('#claim-cost') });
  await expect(card.locator('summary')).toContainText('Retracted');
  await expect(card.locator('summary')).not.toContainText('False');
  const glance = page.getByRole('region', { name: 'At a glance' });
  await expect(glance).toContainText('1 Retracted');
  await expect(glance).not.toContainText('False');
  await page.goto('/reports/bridge/claims/cost/');
  const main = page.getByRole('main');
  await expect(main.getByText('Retracted', { exact: true }).first()).toBeInViewport();
  await expect(main).toContainText('This review was taken back on 19 March 2026.');
  await expect(main).toContainText('The rating was “False”; it does not stand.');
});

test('a report that was taken back says so at its head, in the list of reports and on its claims', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('article').filter({ hasText: 'The old ferry is sold' })).toContainText(
    'Retracted',
  );
  await expect(page.getByRole('article').filter({ hasText: 'A quiet day' })).not.toContainText('Retracted');
  await page.goto('/reports/ferry/');
  await expect(page.getByText('This report was taken back on 21 March 2026.')).toBeInViewport();
  await page.goto('/reports/ferry/claims/sold/');
  await expect(page.getByText(/The report that this claim belongs to was taken back/)).toBeInViewport();
});

test('the page names its feeds, which are valid and lead to pages and places that there are', async ({
  page,
  request,
}) => {
  await page.goto('/corrections/');
  const named = await page
    .locator('link[rel="alternate"]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('type'), (link as HTMLLinkElement).href]));
  expect(named.map(([type]) => type)).toEqual(['application/atom+xml', 'application/feed+json']);
  for (const [, href] of named)
    await expect(page.locator(`a[href$="${href?.split('/').pop()}"]`)).toBeVisible();
  const [atom = '', json = ''] = named.map(([, href]) => href ?? '');
  const root = parseXml(await (await request.get(atom)).text()).root;
  const elements = (of: XmlElement | null, name: string): XmlElement[] =>
    (of?.children ?? []).filter((node) => node instanceof XmlElement && node.name === name) as XmlElement[];
  const entries = elements(root, 'entry');
  expect(entries).toHaveLength(5);
  for (const { attributes } of entries.flatMap((entry) => elements(entry, 'link'))) {
    const target = new URL(attributes['href'] ?? '', atom);
    await page.goto(target.href);
    if (target.hash) await expect(page.locator(':target')).toBeVisible();
    else await expect(page.getByRole('main').locator('h1')).toBeVisible();
  }
  const feed = (await (await request.get(json)).json()) as { version: string; items: { id: string }[] };
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items.map(({ id }) => id)).toEqual(entries.map((entry) => elements(entry, 'id')[0]?.text));
});

test.describe('the coverage page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/coverage/');
  });

  test('says that it is no certificate, and gives each share with its count', async ({ page }) => {
    await expect(page.getByRole('main')).toContainText('This is a self-audit by counting, not a certificate');
    const site = page.getByRole('table', { name: 'Counts over all reports' });
    const row = (name: RegExp) => site.getByRole('row', { name });
    await expect(row(/^Reviewed claims that rest on two independent sources/)).toContainText('0 of 2');
    await expect(row(/^Reviewed claims that rest on a primary source/)).toContainText('1 of 2');
    await expect(row(/^Reviews that name their reviewer/)).toContainText('1 of 3');
    await expect(row(/^Sources with an archived address/)).toContainText('1 of 3');
    await expect(row(/^Sources with an archived address/)).toContainText('33%');
    await expect(row(/^Sources with an archived address/)).toContainText('at least 40%');
  });

  test('has a line for each report, with the figure that the report shows', async ({ page }) => {
    const row = page
      .getByRole('table', { name: 'Counts of each report' })
      .getByRole('row', { name: /new bridge/ });
    const [figures] = await row.getByRole('cell').allInnerTexts();
    const [tally = '', share = ''] = (figures ?? '').split('\n');
    await row.getByRole('link').click();
    await expect(page.getByRole('region', { name: 'At a glance' })).toContainText(
      `Share reviewed: ${share.trim()} (${tally.trim()} claims`,
    );
  });

  test('says which pages there are, and that one is not finished', async ({ page }) => {
    const main = page.getByRole('main');
    await expect(main).toContainText('About: there is a page.');
    await expect(main).toContainText(
      'Funding: there is a page, with parts that the editors have still to fill in.',
    );
    await expect(main).toContainText('Methodology: there is no such page.');
    await expect(main.getByRole('heading', { level: 3 })).toHaveText([
      'Non-partisanship',
      'Sources',
      'Funding and organisation',
      'Methodology',
      'Corrections policy',
    ]);
  });
});

for (const path of ['/corrections/', '/coverage/', '/reports/bridge/', '/reports/ferry/claims/sold/']) {
  test(`no accessibility problem, and no sideways scrolling: ${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await openAll(page);
      // All that another scheme changes is colours.
      expect(await faultsOf(page, colorScheme === 'light' ? {} : { only: ['color-contrast'] })).toEqual([]);
    }
    await page.setViewportSize(NARROW);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  });
}
