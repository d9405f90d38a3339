import type { Page } from '@playwright/test';

/** Where the keyboard stops on a page. */
export interface Stop {
  name: string;
  /** Whether an outline shows that the focus is there: round itself, or round its label. */
  shows: boolean;
  /** Whether something covers all of it. */
  hidden: boolean;
}

/** Puts into the page what both functions below ask. */
const prepare = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
    ];
    all.forEach((element, index) => {
      element.setAttribute(
        'data-stop',
        `${index} ${element.tagName.toLowerCase()} ${element.id === '' ? (element.getAttribute('href') ?? '') : element.id}`,
      );
    });
  });

/** All that a keyboard should reach, in the order of the page. Of radio buttons that belong together, the chosen one. */
export async function stopsOf(page: Page): Promise<string[]> {
  await prepare(page);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-stop]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
      )
      .filter((element) => !element.hasAttribute('disabled') && element.tabIndex >= 0)
      .map(({ dataset }) => dataset['stop'] ?? ''),
  );
}

/** Presses a key so many times, and says where each press led. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', times: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(key);
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const outlined = (one: Element | null): boolean => {
          if (!one) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== 'none' && outlineWidth !== '0px';
        };
        // WCAG 2.2, 2.4.11: it may be covered in part, not wholly.
        const seen = [
          ...element.getClientRects(),
          ...(element.closest('label')?.getClientRects() ?? []),
        ].some(({ left, top, width, height }) =>
          [0.1, 0.5, 0.9].some((share) => {
            const found = document.elementFromPoint(left + width * share, top + height * share);
            return found !== null && (element.contains(found) || found.contains(element));
          }),
        );
        return {
          name: element.dataset['stop'] ?? element.tagName,
          shows: outlined(element) || outlined(element.closest('label')),
          hidden: !seen,
        };
      }),
    );
  }
  return stops;
}
