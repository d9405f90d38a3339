import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { onePageOfEachType, pageOfType } from './pages.ts';
import { expect, test } from './test.ts';

function onDisk(file: string): string {
  return pathToFileURL(resolve(file)).href;
}

const REPORT = /\/reports\/[^/]+\/index\.html$/;

/** The first visible link of the page that leads where it should. */
async function linkTo(page: Page, isRight: (address: string) => boolean): Promise<Locator> {
  for (const link of await page.getByRole('link').all()) {
    const href = await link.getAttribute('href');
    if (href !== null && isRight(new URL(href, page.url()).href) && (await link.isVisible())) return link;
  }
  throw new Error(`${page.url()} has no such link`);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`from the disk, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a reader gets from the first page to a report and back', async ({ page, folder }) => {
      const home = onDisk(pageOfType(folder, 'home').file);
      await page.goto(home);
      await (await linkTo(page, (address) => REPORT.test(address))).click();
      await expect(page).toHaveURL(REPORT);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(home);
      await page.goForward();
      await (await linkTo(page, (address) => address === home)).click();
      await expect(page).toHaveURL(home);
    });

    test('every kind of page shows', async ({ page, folder }) => {
      for (const { file, type } of onePageOfEachType(folder)) {
        // Only a web server shows this one, for addresses of any depth, so that its links start at the root.
        if (type === 'not found') continue;
        await page.goto(onDisk(file));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
    });
  });
}
