import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { onePageOfEachType } from './pages.ts';
import { expect, test } from './test.ts';

/** Words that something cuts off, and how far the page is wider than its window. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
      if (clipPath !== 'none' || webkitLineClamp !== 'none' || !element.textContent.trim()) return false;
      const wide =
        overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1;
      const high =
        overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1;
      return wide || high;
    };
    return {
      cut: [...document.querySelectorAll('body *')]
        .filter(isCut)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      wider: document.documentElement.scrollWidth - window.innerWidth,
    };
  });

/** What WCAG 1.4.12 lets readers ask for. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

// Styles of the reader’s own come from the browser, which asks no page’s policy.
test.use({ bypassCSP: true });

/** Of the pages that editors wrote, which are alike, one will do. */
const isMore = (type: string): boolean => /^\/(?!about|accessibility)/.test(type);

for (const { type, address } of onePageOfEachType('dist').filter((page) => !isMore(page.type))) {
  test(`no words are lost, and targets are large enough: ${type}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address);
    expect(await faultsOf(page, { only: ['target-size'] })).toEqual([]);
    await page.addStyleTag({ content: SPACING });
    expect(await cutOff(page), 'with more space').toEqual({ cut: [], wider: 0 });
    await page.setViewportSize({ width: 1280, height: 800 });
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.reload();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await cutOff(page), 'at twice its size').toEqual({ cut: [], wider: 0 });
  });
}
