import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser, launchArguments } from './browser.ts';
import { pageOfType } from './pages.ts';
import { serve } from './serve.ts';

/* `npm run pictures`: photographs the built demo site for the README. */
const FOLDER = '.github/pictures';

interface Picture {
  name: string;
  /** The kind of page: the largest of its kind is shown. */
  type: string;
  width: number;
  height: number;
  scheme?: 'light' | 'dark';
  /** What is done before the picture is taken. */
  first?: (page: Page) => Promise<void>;
}

/** The annotated article, from a paragraph on. */
const from =
  (paragraph: string) =>
  (page: Page): Promise<void> =>
    page.locator(paragraph).evaluate((element) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY - 90);
    });

const PICTURES: Picture[] = [
  { name: 'report', type: 'report', width: 1280, height: 1000 },
  { name: 'article', type: 'report', width: 1280, height: 900, first: from('#p3') },
  { name: 'claim', type: 'claim', width: 1280, height: 1000, scheme: 'dark' },
  { name: 'phone', type: 'report', width: 390, height: 844 },
  { name: 'classroom', type: 'classroom', width: 1280, height: 800 },
];

const site = await serve('dist');
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments() });
mkdirSync(FOLDER, { recursive: true });
for (const { name, type, width, height, scheme = 'light', first } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    colorScheme: scheme,
  });
  await page.goto(site.address + pageOfType('dist', type).address, { waitUntil: 'networkidle' });
  await first?.(page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}
await browser.close();
await site.close();
