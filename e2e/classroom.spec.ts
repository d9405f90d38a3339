import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { faultsOf, openAll } from './axe.ts';
import { buildOnce, siteOf } from './fixtures.ts';
import { expect, test } from './test.ts';

/** A small site that has every state a claim can be in. */
const FIXTURE = 'e2e/fixtures/states';
const SITE = siteOf(FIXTURE);
const LESSON = '/reports/states/classroom/';
const PAGES = [LESSON, `${LESSON}worksheet/`, `${LESSON}key/`];

/** What only reviews say. */
const REASON = 'The budget has another figure.';
const FINDING = 'What it cost is disputed.';

test.use({ folder: SITE });

test.beforeAll(() => {
  buildOnce(FIXTURE);
});

/** The question on what the bridge cost, which was rated “False”. */
const costOf = (page: Page): Locator =>
  page.getByRole('article', { name: 'The bridge cost 11.8 million euros.' });

async function answer(question: Locator, choice: string): Promise<void> {
  await question.getByRole('radio', { name: choice, exact: true }).check();
  await question.locator('summary').click();
}

/** All words of a page as Chromium tells them to a screen reader, those of style sheets too. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const words = nodes.flatMap(({ role, name }) =>
    role?.value === 'StaticText' ? [String(name?.value).trim()] : [],
  );
  return words.join(' ');
}

for (const javaScriptEnabled of [true, false]) {
  for (const from of ['a server', 'the disk']) {
    test.describe(`from ${from}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled });

      test.beforeEach(async ({ page }) => {
        await page.goto(
          from === 'a server' ? LESSON : pathToFileURL(resolve(`${SITE}${LESSON}index.html`)).href,
        );
      });

      test('a reader who answers by keyboard, and asks, sees what was found', async ({ page }) => {
        const question = costOf(page);
        const found = question.getByText(REASON);
        await question.getByRole('radio', { name: 'True', exact: true }).focus();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await expect(question.getByRole('radio', { name: 'False' })).toBeChecked();
        await expect(question.locator('.definition:visible')).toHaveText('The evidence contradicts it.');
        await expect(found).toBeHidden();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(found).toBeVisible();
        await expect(question.getByText('That is what you said.')).toBeVisible();
        await expect(question.getByRole('link', { name: /^Reasons and evidence/ })).toBeVisible();
      });

      test('before, nobody hears or sees of it, whatever is pressed', async ({ page }) => {
        const question = costOf(page);
        await expect(question.locator('summary')).toBeHidden();
        for (const locked of [question, page.getByRole('main')]) {
          const tree = await locked.ariaSnapshot();
          expect(tree).toContain('radio "False"');
          expect(tree).not.toContain(REASON);
          expect(tree).not.toContain('The fact-checkers');
          expect(tree).not.toContain('what you said');
        }
        await question.getByRole('radio', { name: 'Half true' }).check();
        expect(await question.ariaSnapshot()).not.toContain(REASON);
      });
    });
  }
}

test('how far an answer is from the finding is said, and the answer stands from then on', async ({
  page,
}) => {
  await page.goto(LESSON);
  const question = costOf(page);
  const said = {
    'Half true': 'You were one step of the scale away.',
    True: 'You said something else. Whose reasons are better?',
    Open: 'You said something else. Whose reasons are better?',
    False: 'That is what you said.',
  };
  for (const [choice, words] of Object.entries(said)) {
    await answer(question, choice);
    await expect(question.locator('.agreement:visible')).toHaveText(words);
    await expect(question.getByRole('radio')).toHaveCount(1);
    await question.locator('summary').click();
    await expect(question.getByRole('radio')).toHaveCount(4);
  }
});

test('what was answered is counted, and stored nowhere', async ({ page, context }) => {
  await page.goto(LESSON);
  const address = page.url();
  await answer(costOf(page), 'False');
  await answer(
    page.getByRole('article', { name: 'Mayor Anna Holt opened the bridge in March 2026.' }),
    'Open',
  );
  await costOf(page).getByRole('radio').focus();
  await page.keyboard.press('Enter');
  expect(await heard(page)).toMatch(/ 2 of \d+ answers shown, 1 the same as what was found /);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    document.cookie,
    history.state as unknown,
  ]);
  expect(stored).toEqual([0, 0, 0, 0, '', null]);
  expect(await context.cookies()).toEqual([]);
  expect(page.url()).toBe(address);
  await page.reload();
  await expect(page.locator('.question input:checked')).toHaveCount(0);
  await expect(page.getByText(REASON)).toBeHidden();
});

test('nothing is asked where no rating stands, and the page says why', async ({ page }) => {
  await page.goto(LESSON);
  const main = page.getByRole('main');
  await expect(page.locator('.question:has(.definition)')).toHaveCount(2);
  await expect(main).toContainText(/Claim \d+: Review under way\. No question\./);
  await expect(main).toContainText(/Claim \d+: Words changed since the review\. No question\./);
  await expect(main).toContainText(/Claim \d+: Not yet reviewed\. No question\./);
  await expect(main).toContainText('1 review has lost the words that it judged');
  await page.goto('/reports/unreviewed/classroom/');
  await expect(page.locator('.question:has(.definition)')).toHaveCount(0);
});

test('the article is there as published, and can be read alone', async ({ page }) => {
  await page.goto(LESSON);
  await expect(page.locator('#p2')).toContainText('The bridge was opened on Friday by the mayor, Anna Holt');
  await page.getByRole('radio', { name: 'The article alone' }).check();
  await expect(costOf(page)).toBeHidden();
  await page.locator('#p2').getByRole('link').nth(1).click();
  await expect(costOf(page)).toBeVisible();
});

test('the lesson and the worksheet do not hold the finding; the worksheet holds no rating at all', async ({
  page,
}) => {
  const html = (address: string): string => readFileSync(`${SITE}${address}index.html`, 'utf8');
  expect(html('/reports/states/')).toContain(FINDING);
  for (const address of PAGES.slice(0, 2)) expect(html(address)).not.toContain(FINDING);
  for (const secret of [REASON, 'Lists 12.8 million', 'tone-unreviewed', 'class="same']) {
    expect(html(`${LESSON}worksheet/`)).not.toContain(secret);
  }
  await page.goto(`${LESSON}worksheet/`);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('main');
  await expect(sheet).toContainText('Name');
  await expect(sheet.getByRole('listitem').filter({ hasText: 'What would you look up' })).toHaveCount(2);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  for (const question of await sheet.locator('.ask').all())
    await expect(question).toHaveCSS('break-inside', 'avoid');
});

test('the key has what the lesson keeps to itself', async ({ page }) => {
  await page.goto(`${LESSON}key/`);
  const entry = (claim: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: claim }) });
  await expect(entry('The bridge cost 11.8')).toContainText('False');
  await expect(entry('The bridge cost 11.8')).toContainText(REASON);
  await expect(entry('The bridge is made of glass')).toContainText('Words no longer in the article');
  await expect(entry('The bridge is made of glass')).not.toContainText('It is not.');
});

test('the three pages lead to each other and to the report; search engines are told of the lesson alone', async ({
  page,
}) => {
  for (const address of PAGES) {
    await page.goto(address);
    const links = await page
      .getByRole('navigation', { name: 'Pages of this lesson' })
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.map((link) => link.replace(/index\.html$/, ''))).toEqual([...PAGES, '/reports/states/']);
    await expect(page.locator('meta[name="robots"][content="noindex"]')).toHaveCount(
      address === LESSON ? 0 : 1,
    );
  }
});

test('no accessibility problem, before an answer and after', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of PAGES) {
    await page.goto(address);
    expect(await faultsOf(page), address).toEqual([]);
  }
  await page.goto(LESSON);
  for (const question of await page.locator('.question').all())
    await question.getByRole('radio').first().check();
  await openAll(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page), colorScheme).toEqual([]);
  }
});
