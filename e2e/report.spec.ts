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

    test('the mark of a flag opens what was noticed, and leads back', async ({ page }) => {
      const mark = page.locator('a[id^="sic-"]').first();
      const id = (await mark.getAttribute('id')) ?? '';
      await mark.focus();
      await page.keyboard.press('Enter');
      const flag = page.getByRole('group', { name: /^Flag/ }).filter({ has: page.locator(':target') });
      await expect(flag).toHaveCount(1);
      await expect(flag.locator('details')).toHaveAttribute('open');
      await expect(page.locator(':target')).toBeInViewport();
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
    // The numbers and the [sic] are links, and words of a source are told as such; all else is the article's own.
    const shown = await page.locator(`#p${index + 1}`).evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll('a, .source-words')) link.remove();
      return copy.textContent;
    });
    expect(shown).toBe(text.slice(block.start, block.end));
  }
});

test.describe('the flags of the report', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });

  interface Flags {
    flags: { number: number; start: number; end: number; severity: string; words: string }[];
  }

  test('each have a place that a link leads to, and one card each', async ({ page, folder, request }) => {
    const { address } = pageOfType(folder, 'report');
    const { flags } = (await (await request.get(`${address}report.json`)).json()) as Flags;
    expect(flags.length).toBeGreaterThan(5);
    for (const { number } of flags) {
      await page.goto(`${address}#flag-${number}`);
      await expect(page.locator(`#flag-${number}`)).toBeVisible();
      await expect(page.locator(`#flag-${number}`)).toBeInViewport();
    }
  });

  test('draw at most one mark a passage: what overlaps is on the card of the one that is drawn', async ({
    page,
    folder,
    request,
  }) => {
    const { address } = pageOfType(folder, 'report');
    const { flags } = (await (await request.get(`${address}report.json`)).json()) as Flags;
    await page.goto(address);
    const drawn = await page
      .locator('a[id^="sic-"]')
      .evaluateAll((all) => all.map(({ id }) => Number(id.slice('sic-'.length))));
    const marked = flags.filter(({ number }) => drawn.includes(number));
    expect(marked.length).toBe(drawn.length);
    for (const [index, { start }] of marked.entries()) {
      expect(start).toBeGreaterThanOrEqual(marked[index - 1]?.end ?? 0);
    }
    for (const { number } of flags.filter((flag) => !drawn.includes(flag.number))) {
      await expect(page.locator(`[id^="flag-"] #flag-${number}`)).toHaveCount(1);
    }
  });

  test('are told by groups, with as many as there are', async ({ page, folder, request }) => {
    const { address } = pageOfType(folder, 'report');
    const { flags } = (await (await request.get(`${address}report.json`)).json()) as Flags;
    await page.goto(address);
    const groups = page.locator('label', { has: page.locator('.flag-line') });
    const counts = await groups.evaluateAll((all) =>
      all.map(({ textContent }) => Number(/\d+$/.exec(textContent.trim())?.[0])),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(flags.length);
    // Told apart by the form of the line, not by colour alone.
    const forms = await groups.locator('.flag-line').evaluateAll((all) =>
      all.map((element) => {
        const { borderBlockEndStyle, backgroundImage, textDecorationStyle } = getComputedStyle(element);
        return [borderBlockEndStyle, backgroundImage, textDecorationStyle].join();
      }),
    );
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('are listed, the gravest first, with their number', async ({ page, folder, request }) => {
    const { address } = pageOfType(folder, 'report');
    const { flags } = (await (await request.get(`${address}report.json`)).json()) as Flags;
    await page.goto(address);
    const list = page.getByRole('region', { name: 'Flags', exact: true });
    const inOrder = ['high', 'medium', 'low'].flatMap((severity) =>
      flags.filter((flag) => flag.severity === severity).map(({ number }) => `#flag-${number}`),
    );
    const links = list.locator('a[href^="#flag-"]');
    expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(inOrder);
    for (const severity of new Set(flags.map((flag) => flag.severity))) {
      const number = flags.filter((flag) => flag.severity === severity).length;
      await expect(
        list.getByRole('heading', { name: new RegExp(`^${severity} severity: ${number}\\b`, 'i') }),
      ).toBeVisible();
    }
  });
});

test('marks are never nested in one another', async ({ page, folder }) => {
  await page.goto(pageOfType(folder, 'report').address);
  await expect(
    page.locator('[id^="p"] a a, [id^="p"] span span:not(.source-words *), [id^="p"] span a'),
  ).toHaveCount(0);
});

test('print shows every card open', async ({ page, folder }) => {
  await page.goto(pageOfType(folder, 'report').address);
  await page.emulateMedia({ media: 'print' });
  for (const body of await page.locator('details > div').all()) await expect(body).toBeVisible();
});
