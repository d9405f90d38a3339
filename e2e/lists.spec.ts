import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { buildSite } from './fixtures.ts';
import { expect, test } from './test.ts';

/*
 * What the lists of a site tell, where there is much in them, little, or nothing: a site of many reports over three years
 * with one of sixty claims, one of one claim and very long names, and a site that has just been begun.
 */
const PLACE = '.cache/e2e/lists';
/** What is served: the site of many reports at its root, and the new one in a folder. */
const SITE = join(PLACE, 'site');
const BEGUN = '/begun';

const REPORTS = 30;
const CLAIMS = 60;
const PUBLISHERS = 24;
const LONG_WORD = 'Hafenverwaltungsratsvorsitzendenstellvertreterin'.repeat(3);
const LONG_NAME = `Maria Theresia ${LONG_WORD} of ${'the Harwick Harbour and River Board '.repeat(4).trim()}`;

const SETTINGS = `name: The Quay
organisation: {name: The Quay}
languages: [en]
ratings:
  - {id: 'true', label: 'True', value: 3, definition: The evidence confirms it.}
  - {id: 'false', label: 'False', value: 1, definition: The evidence contradicts it.}
  - {id: open, label: Open, definition: Nothing settles it.}
`;

function writer(folder: string): (name: string, text: string) => void {
  return (name, text) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
}

const article = (front: string, headline: string, text: string): string =>
  `---\nlanguage: en\n${front}---\n# ${headline}\n\n${text}\n`;

interface Judged {
  words: string;
  rating: string;
  rest?: string;
  evidence: string;
}
const review = ({ words, rating, evidence, rest = '' }: Judged): string =>
  `---\nwords: ${JSON.stringify(words)}\nrating: '${rating}'\nreviewed: '2026-03-20'\n${rest}evidence:\n${evidence}---\nSo it is.\n`;

const ship = (at: number): string =>
  `In ${String(1900 + at)} the Aurora carried ${String(2300 + 37 * at)} people`;

function writeFull(folder: string): void {
  const put = writer(folder);
  put('site.yaml', SETTINGS);
  put('people/anna-holt.yaml', 'name: Anna Holt\nkind: person\nroles: [{title: Mayor}]\n');
  put('people/maria.yaml', `name: ${LONG_NAME}\nkind: person\nroles: [{title: ${LONG_WORD}}]\n`);
  put('people/peter-lund.yaml', 'name: Peter Lund\nkind: person\n');
  for (let at = 0; at < PUBLISHERS; at += 1)
    put(
      `sources/source-${String(at)}.md`,
      `---\npublisher: ${String.fromCharCode(65 + at)} Gazette\ntitle: Ships of the year ${String(at)}\naddress: https://gazette.example/${String(at)}\npublished: '2026-01-05'\nread: '2026-03-15'\nprimary: ${String(at === 0)}\n---\n`,
    );
  put(
    'sources/the-long.md',
    `---\npublisher: The ${LONG_WORD}\ntitle: ${LONG_WORD}\naddress: https://long.example/${LONG_WORD}\nread: '2026-03-15'\n---\n`,
  );
  put(
    'reports/ships/article.md',
    article(
      `publisher: The Paper\npublished: '2026-03-10'\nreportDate: '2026-03-20'\nfinding: Half of it holds.\n`,
      'Sixty years of a steamer',
      Array.from({ length: CLAIMS }, (_, at) => `${ship(at)}, Anna Holt said.`).join('\n\n'),
    ),
  );
  for (let at = 0; at < CLAIMS; at += 1)
    put(
      `reports/ships/reviews/ship-${String(at)}.md`,
      review({
        words: ship(at),
        rating: at === 3 ? 'false' : at % 2 === 0 ? 'true' : 'open',
        rest: `speaker: anna-holt\n${at < 5 ? `corrections: [{date: '2026-03-${String(21 + at)}', kind: ${at === 4 ? 'retraction' : 'correction'}, was: 'Another number', now: 'This number'}]\n` : ''}`,
        evidence: `  - {source: source-0, stance: ${at % 3 === 0 ? 'refutes' : 'supports'}, shows: The log.}\n`,
      }),
    );
  put(
    'reports/long/article.md',
    article(
      `publisher: ${LONG_WORD}\npublished: '2024-03-10'\nreportDate: '2024-03-20'\nfinding: ${LONG_WORD}\n`,
      `A ${LONG_WORD} & ${LONG_NAME}`,
      `The ${LONG_WORD} was built in 1901.`,
    ),
  );
  put(
    'reports/long/reviews/built.md',
    review({
      words: `The ${LONG_WORD} was built in 1901`,
      rating: 'false',
      rest: `speaker: maria\ncorrections: [{date: '2024-04-01', kind: correction, was: ${LONG_WORD}, now: ${LONG_NAME}}]\n`,
      evidence: '  - {source: the-long, stance: context, shows: A name.}\n',
    }),
  );
  for (let at = 0; at < REPORTS; at += 1)
    put(
      `reports/day-${String(at)}/article.md`,
      article(
        `publisher: The Paper\nreportDate: '${String(at < 10 ? 2026 : 2025)}-02-${String(28 - (at % 28)).padStart(2, '0')}'\n`,
        `Day ${String(at)} at the quay`,
        `The ferry left at noon on day ${String(at)} with ${String(40 + at)} people on board.`,
      ),
    );
}

// One worker, so that the sites are built once.
test.describe.configure({ mode: 'serial' });
test.use({ folder: SITE });

test.beforeAll(() => {
  rmSync(PLACE, { recursive: true, force: true });
  const [content, nothing] = [join(PLACE, 'content'), join(PLACE, 'nothing')];
  writeFull(content);
  writer(nothing)('site.yaml', SETTINGS);
  for (const [from, name] of [
    [content, ''],
    [nothing, BEGUN],
  ] as const) {
    const built = join(PLACE, 'built');
    const { status, output } = buildSite(from, built);
    expect(status, output).toBe(0);
    cpSync(built, join(SITE, name), { recursive: true });
  }
});

/** No fault that axe sees, in light and dark, and nothing wider than the narrowest screen. */
async function expectSound(page: Page): Promise<void> {
  // By night: by day the demo’s pages of these kinds are looked at.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test.describe('a site with much in it', () => {
  test('leads with the latest report, and has all others by year, the latest first', async ({ page }) => {
    await page.goto('/');
    const lead = page.getByRole('article', { name: 'Sixty years of a steamer' });
    await expect(lead).toContainText('Half of it holds.');
    // The headline is one, too.
    await expect(lead).toContainText(`${String(CLAIMS + 1)} claims`);
    await lead.getByRole('link', { name: /^False/ }).click();
    await expect(page.locator('#claim-ship-3')).toBeInViewport();
    await page.goBack();
    const more = page.getByRole('region', { name: `${String(REPORTS + 1)} more reports` });
    await expect(more.getByRole('heading', { level: 3 })).toHaveText(['2026', '2025', '2024']);
    await expect(more.getByRole('article')).toHaveCount(REPORTS + 1);
    await expect(more.getByRole('heading', { level: 4 }).first()).toHaveText('Day 0 at the quay');
    await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2024 (1)' }).click();
    await expect(page.locator(':target')).toHaveText('2024');
  });

  test('shows the three latest corrections, and the way to all', async ({ page }) => {
    await page.goto('/');
    const latest = page.getByRole('region', { name: 'Latest corrections' });
    await expect(latest.getByRole('listitem')).toHaveCount(3);
    await expect(latest.getByRole('listitem').first()).toContainText('Retracted 25 March 2026');
    await latest.getByRole('listitem').first().getByRole('link').click();
    await expect(page.locator(':target')).toContainText('This number');
    await page.goBack();
    await latest.getByRole('link', { name: 'All 6 corrections' }).click();
    await expect(page.getByRole('main').locator('ol > li')).toHaveCount(6);
  });

  for (const [way, start] of [
    ['on a host', '/'],
    ['from disk', pathToFileURL(resolve(SITE, 'index.html')).href],
  ] as const)
    test(`the search of the front page finds ${way}`, async ({ page }) => {
      await page.goto(start);
      await page.getByRole('searchbox').fill('aurora 1905 & more?');
      await page.getByRole('searchbox').press('Enter');
      await expect(page).toHaveURL(/\/search\/(index\.html)?#q=aurora\+1905\+%26\+more%3F$/);
      await expect(page.getByRole('searchbox')).toHaveValue('aurora 1905 & more?');
      await page.getByRole('searchbox').fill('aurora 1905');
      await expect(page.getByRole('list', { name: 'Results' }).getByRole('link')).toHaveCount(1);
    });

  test('a person’s claims are counted by rating, and one who has said nothing stands apart', async ({
    page,
  }) => {
    await page.goto('/people/');
    const holt = page.getByRole('article').filter({ hasText: 'Anna Holt' });
    await expect(holt).toContainText(`${String(CLAIMS)} claims`);
    // Of sixty, every second one is open but for one that is false, and one of the true was taken back.
    await expect(
      holt
        .getByRole('listitem')
        .filter({ hasText: /^\s*\d+ / })
        .first(),
    ).toContainText('29 True');
    await expect(holt).toContainText('1 False');
    await expect(holt).toContainText('29 Open');
    await expect(holt).toContainText('1 Retracted');
    await holt.getByRole('link', { name: `${String(CLAIMS - 3)} more of Anna Holt` }).click();
    await expect(page.getByRole('main').locator('.list > li')).toHaveCount(CLAIMS);
    await page.goto('/people/');
    const others = page.getByRole('region', { name: /without a reviewed claim/ });
    await expect(others.getByRole('link')).toHaveText(['Peter Lund']);
    await expect(page.getByRole('article')).toHaveCount(2);
  });

  test('sources stand by publisher and letter, with what they were used for', async ({ page }) => {
    await page.goto('/sources/');
    await expect(page.getByRole('main')).toContainText(`25 sources of 25 publishers, 1 of them primary`);
    const first = page.getByRole('region', { name: 'A', exact: true }).getByRole('article');
    await expect(first).toContainText('Primary source');
    await expect(first).toContainText('supports 40 times');
    await expect(first).toContainText('refutes 20 times');
    const second = page.getByRole('region', { name: 'B', exact: true }).getByRole('article');
    await expect(second).toContainText('not used in a review yet');
    await expect(second).not.toContainText('Primary');
    // “The” counts for nothing.
    await page
      .getByRole('navigation', { name: /letter/ })
      .getByRole('link', { name: 'H' })
      .click();
    await expect(page.getByRole('region', { name: 'H', exact: true })).toContainText(`The ${LONG_WORD}`);
    await expect(page.getByRole('region', { name: 'H', exact: true })).toBeInViewport();
  });

  test('each rule says how often it is right, and what it raised here', async ({ page }) => {
    await page.goto('/rules/');
    const rule = page.getByRole('listitem').filter({ hasText: 'Broken quotation marks' });
    await expect(rule).toContainText(/\d+\.\d% of \d+ judged flags/);
    await expect(rule).toContainText('no flag');
    const flagged = page.getByRole('listitem').filter({ hasText: /in \d+ reports?; by severity: \d/ });
    expect(await flagged.count()).toBeGreaterThan(0);
    const told = /(\d+) flags?\s+in (\d+) report/.exec(await flagged.first().innerText());
    await flagged.first().getByRole('link').click();
    const here = page.getByRole('main').locator('.list > li');
    await expect(here).toHaveCount(Number(told?.[2]));
    const each = await here.allInnerTexts();
    const sum = each.reduce((all, text) => all + Number(/(\d+) flags?, by severity/.exec(text)?.[1]), 0);
    expect(sum).toBe(Number(told?.[1]));
  });

  for (const path of [
    '/',
    '/people/',
    '/people/maria/',
    '/sources/',
    '/sources/the-long/',
    '/rules/',
    '/rules/units/',
    '/corrections/',
    '/dismissals/',
    '/search/',
    '/coverage/',
    '/figures/',
    '/reports/long/claims/built/',
  ])
    test(`is accessible, and wraps whatever is long: ${path}`, async ({ page }) => {
      await page.goto(path);
      await expectSound(page);
    });

  test('without scripts there is no form that would do nothing, and the way to all claims', async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.address);
    await expect(page.getByRole('search')).toBeHidden();
    await page.getByRole('link', { name: /^All claims/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
    await context.close();
  });
});

test.describe('a site that has just been begun', () => {
  for (const [path, words] of [
    ['/', 'There is no report yet.'],
    ['/people/', 'No person or organisation has been recorded yet.'],
    ['/sources/', 'No source has been recorded yet.'],
    ['/rules/', 'no flag'],
    ['/corrections/', 'No report and no review has been corrected.'],
    ['/dismissals/', 'No flag has been set aside.'],
    ['/search/', 'There is no claim yet.'],
    ['/coverage/', 'There is no report yet, so there is nothing to count.'],
  ] as const)
    test(`says what is not there yet: ${path}`, async ({ page }) => {
      await page.goto(BEGUN + path);
      await expect(page.getByRole('main')).toContainText(words);
      await expectSound(page);
    });
});
