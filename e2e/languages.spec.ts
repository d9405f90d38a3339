import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { DICTIONARIES } from '../src/interface/dictionaries/index.ts';
import { LANGUAGES, wordsOf } from '../src/interface/index.ts';
import { faultsOf, openAll } from './axe.ts';
import { buildOnce, siteOf } from './fixtures.ts';
import { pagesOf } from './pages.ts';
import { expect, test } from './test.ts';

/** A site whose first language is Arabic, with a report in each language but English, which every other test reads. */
const FIXTURE = 'e2e/fixtures/languages';
const SITE = siteOf(FIXTURE);
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

test.use({ folder: SITE });

test.beforeAll(() => {
  buildOnce(FIXTURE);
});

/** Attributes that readers see or hear. */
const SPOKEN = ['ariaLabel', 'alt', 'title', 'placeholder', 'ariaDescription', 'ariaRoleDescription'];

/** What a page says in its own language: its text and spoken attributes, those left out that are marked as in another. */
function saidIn(language: string, page: Root): string[] {
  const said: string[] = [];
  const walk = (node: Root | Element, own: boolean): void => {
    for (const child of node.children) {
      if (child.type === 'text' && own) said.push(child.value);
      if (child.type !== 'element' || ['script', 'style', 'code', 'pre', 'textarea'].includes(child.tagName))
        continue;
      const { lang, content, name } = child.properties;
      const speaks = lang === undefined ? own : lang.split('-')[0] === language;
      if (speaks) {
        said.push(...SPOKEN.map((attribute) => [child.properties[attribute] ?? ''].flat().join(' ')));
        if (name === 'description') said.push(String(content));
      }
      walk(child, speaks);
    }
  };
  walk(page, true);
  return said.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const parser = unified().use(rehypeParse);

const read = (file: string): Root => parser.parse(readFileSync(file, 'utf8'));

/** Names that have Latin letters in every script: of programs and forms, and of whom the other reports are about. */
const NAMES = new RegExp(
  [
    String.raw`\b(?:sic|Sic|oEmbed|PDF|EPUB|CSV|JSON(?:-LD)?|SARIF|HTML|MD|TXT|Markdown|Atom|BibTeX|CSL|APA|MLA|Chicago|ClaimReview)\b`,
    String.raw`\b(?:W3C Web Annotations|SHA-?256(?:SUMS)?|WCAG|AA|axe-core|Chromium|IFCN|A4|Letter|Ctrl|Esc)\b`,
    String.raw`\S+@\S+|https?:\/\/\S+|\S+\.(?:yaml|md|json|csv|html|txt|example|xml)\S*`,
    'Hafenblatt|Le Journal du Port|El Diario del Puerto|Stadt am Hafen|Ville du Port|Ciudad del Puerto',
  ].join('|'),
  'g',
);

/**
 * Documents for editors and developers, in English on every site: rules, measured figures, keys of files. And the sources of
 * the other reports, which are named in their language.
 */
const ENGLISH_DOCUMENTS = /^\/(?:rules\/.|figures\/|reference\/|sources\/council-(?:de|fr|es)\/)/;

/** The report in a language, and what its article says. */
const reportIn = (language: string): string => `/reports/library-${language}/`;

/** Texts of English messages that stand whole on a page, values aside: at least two words of English. */
const ENGLISH = Object.values(DICTIONARIES['en']?.words ?? {})
  .flatMap((message) => message.split(/\{[^{}]*\}|<[^>]*>|[{}#]/))
  .map((text) => text.trim())
  .filter((text) => /[a-z]{2,} [a-z]{2,}/i.test(text.replace(NAMES, '')));

test('on an Arabic site only names have Latin letters', () => {
  const leaks = pagesOf(SITE)
    .filter(({ address }) => !/library-(?:de|fr|es)/.test(address) && !ENGLISH_DOCUMENTS.test(address))
    .flatMap(({ file, address }) =>
      saidIn('ar', read(file))
        .filter((text) => /[a-z]{2,}/i.test(text.replace(NAMES, '')))
        .map((text) => `${address}: ${text}`),
    );
  expect(leaks).toEqual([]);
});

for (const language of OTHERS) {
  test.describe(wordsOf(language).about.name, () => {
    test('says nothing in English', () => {
      const leaks = pagesOf(SITE)
        .filter(({ address }) => address.includes(`library-${language}/`))
        .flatMap(({ file, address }) => {
          const said = saidIn(language, read(file));
          return ENGLISH.filter((text) => said.some((own) => own.includes(text))).map(
            (text) => `${address}: ${text}`,
          );
        });
      expect(leaks).toEqual([]);
    });

    test('says its language and direction on every page of the report', () => {
      for (const { file, address } of pagesOf(SITE).filter((each) =>
        each.address.includes(`library-${language}/`),
      )) {
        const html = readFileSync(file, 'utf8');
        const direction = language === 'ar' ? ' dir="rtl"' : '';
        expect(html, address).toContain(`<html lang="${language}"${direction}>`);
      }
    });

    test('writes ratings, dates and the article in the language', async ({ page }) => {
      await page.goto(reportIn(language));
      const main = page.locator('main');
      await expect(main).toContainText(wordsOf(language).date('2026-05-06'));
      await expect(main).toContainText(wordsOf(language).date('2026-05-04'));
      const labels = { ar: 'خطأ', de: 'Falsch', fr: 'Faux', es: 'Falso' } as Record<string, string>;
      await expect(main).toContainText(labels[language] ?? '?');
      expect(await page.locator('h1').getAttribute('lang')).toBe(language);
    });

    test('is told without faults by a screen reader, and fits a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(reportIn(language));
      await openAll(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });

    test('other forms speak it too', () => {
      const folder = join(SITE, reportIn(language));
      const { say } = wordsOf(language);
      for (const form of ['md', 'txt']) {
        const text = readFileSync(join(folder, `library-${language}.${form}`), 'utf8');
        expect(ENGLISH.filter((words) => text.includes(words))).toEqual([]);
        expect(text).toContain(say('stance.title.refutes'));
      }
    });
  });
}

test('a claim is found on an Arabic site, and told in Arabic', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('المكتبة');
  await expect(page.getByRole('link', { name: /المكتبة الجديدة/ }).first()).toBeVisible();
  const told = [page.locator('#search-count'), page.locator('#search-results li').first()];
  for (const part of told) await expect(part).toHaveText(/[\u0600-\u06ff]{4}/);
  for (const part of told) await expect(part).not.toHaveText(/[a-z]{2,}/i);
});

test('in Arabic the first column stands at the right', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(reportIn('ar'));
  const title = await page.locator('h1').boundingBox();
  const direction = await page.locator('h1').evaluate((element) => getComputedStyle(element).direction);
  expect(direction).toBe('rtl');
  expect((title?.x ?? 0) + (title?.width ?? 0)).toBeGreaterThan(1280 / 2);
});
