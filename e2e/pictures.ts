import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser, launchArguments } from './browser.ts';
import { pageOfType } from './pages.ts';
import { serve } from './serve.ts';

/* `npm run pictures`: photographs the built demo report for the README. */
const site = await serve('dist');
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments() });
mkdirSync('.github/pictures', { recursive: true });
const page = await browser.newPage({ viewport: { width: 1280, height: 1240 }, reducedMotion: 'reduce' });
await page.goto(site.address + pageOfType('dist', 'report').address, { waitUntil: 'networkidle' });
await page.screenshot({ path: '.github/pictures/report.png' });
await browser.close();
await site.close();
