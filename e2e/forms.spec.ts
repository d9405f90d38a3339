import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import type { Page } from '@playwright/test';
import { SARIF } from '../src/publish/sarif/sarif.fixture.ts';
import { buildOnce, siteOf } from './fixtures.ts';
import { expect, test } from './test.ts';

/** A small site with an address: claims of a paper, a person, somebody unnamed, and of the site’s own publisher. */
const FIXTURE = 'e2e/fixtures/forms';
const SITE = siteOf(FIXTURE);
const HOME = 'https://checks.bridge-desk.example/site/';

test.describe.configure({ mode: 'serial' });
test.use({ folder: SITE });

test.beforeAll(() => {
  buildOnce(FIXTURE);
});

const read = (file: string): string => readFileSync(join(SITE, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));

const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** What a file breaks of a schema. */
function faults(data: unknown, schema: AnySchema): unknown {
  const validate = ajv.compile(schema);
  return validate(data) ? [] : validate.errors;
}

interface Markup {
  '@context': string;
  '@type': string;
  url: string;
  claimReviewed: string;
  author: { name: string };
  reviewRating: Record<string, unknown> & { alternateName: string };
  itemReviewed: {
    author?: { '@type': string; name: string; sameAs?: string };
    appearance: { url: string }[];
  };
  correction?: { text: string }[];
  citation?: { url: string }[];
}

/** The data for programs on a page. */
async function markupOf(page: Page, address: string): Promise<Markup[]> {
  await page.goto(address);
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.map((text) => JSON.parse(text) as Markup);
}

test.describe('ClaimReview', () => {
  test('stands on the page of a claim, which shows the claim, its label and its author', async ({ page }) => {
    for (const id of ['opened', 'cost', 'sold']) {
      const markup = await markupOf(page, `/reports/bridge/claims/${id}/`);
      expect(markup.map((one) => [one['@context'], one['@type'], one.url])).toEqual([
        ['https://schema.org', 'ClaimReview', `${HOME}reports/bridge/claims/${id}/`],
      ]);
      const [review] = markup;
      const main = page.getByRole('main');
      await expect(main).toContainText(review?.claimReviewed ?? '?');
      await expect(main).toContainText(review?.reviewRating.alternateName ?? '?');
      await expect(main).toContainText(review?.itemReviewed.author?.name ?? '?');
      await expect(page.locator('body')).toContainText(review?.author.name ?? '?');
    }
  });

  test('says who made each claim, how it was rated, what was corrected and on what it rests', async ({
    page,
  }) => {
    const markup = await markupOf(page, '/reports/bridge/');
    expect(markup.map(({ itemReviewed }) => itemReviewed.author)).toEqual([
      { '@type': 'Organization', name: 'The Harbour Paper' },
      { '@type': 'Person', name: 'Anna Holt', sameAs: 'https://www.wikidata.org/wiki/Q4242' },
      { '@type': 'Person', name: 'a harbour official' },
    ]);
    expect(
      markup.map(({ reviewRating }) => [reviewRating.alternateName, reviewRating['ratingValue']]),
    ).toEqual([
      ['True', 3],
      ['False', 1],
      ['Open', undefined],
    ]);
    expect(markup[0]?.correction).toMatchObject([
      { text: 'Correction: it said “Half true”; it says now “True”' },
    ]);
    expect(markup[0]?.citation).toMatchObject([{ url: 'https://town.example/budget?a=1&b=2' }]);
    expect(markup[0]?.itemReviewed.appearance).toMatchObject([
      { url: 'https://harbour-paper.example/bridge' },
    ]);
  });

  test('cannot be broken out of by what a claim says', async ({ page }) => {
    const [review] = await markupOf(page, '/reports/bridge/claims/opened/');
    expect(review?.claimReviewed).toContain('</script><script>');
    expect(await page.title()).not.toBe('run');
  });

  test('is of nobody’s own claims, and of no review of other words', async ({ page }) => {
    for (const address of [
      '/reports/bridge/claims/sea/',
      '/reports/bridge/claims/piers/',
      '/reports/own/claims/since/',
      '/reports/own/',
      '/',
    ]) {
      expect(await markupOf(page, address), address).toEqual([]);
    }
  });

  test('of the whole site is one feed, as its schema asks, with what stands on the pages', async ({
    page,
  }) => {
    const feed = json('claimreview.json') as { dataFeedElement: { url: string; item: Markup[] }[] };
    expect(faults(feed, json('schemas/claimreview.json') as AnySchema)).toEqual([]);
    const onPages = await markupOf(page, '/reports/bridge/');
    expect(feed.dataFeedElement.flatMap(({ item }) => item)).toEqual(
      onPages.map(({ '@context': context, ...review }) => (context ? review : {})),
    );
    for (const { url } of feed.dataFeedElement) {
      const response = await page.goto(url.replace(HOME, '/'));
      expect(response?.status(), url).toBe(200);
    }
  });
});

test('annotations are as the model asks, and find their words in the text by quotation and by place', () => {
  interface Target {
    source: string;
    selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
    state: { sourceDate: string; cached: string };
  }
  const collection = json('reports/bridge/annotations.json') as {
    total: number;
    first: { items: { id: string; motivation: string; target: Target | Target[] }[] };
  };
  expect(faults(collection, json('schemas/annotations.json') as AnySchema)).toEqual([]);
  const text = read('reports/bridge/article.txt');
  const { items } = collection.first;
  const assessed = items.filter(({ motivation }) => motivation === 'assessing');
  expect(assessed.map(({ id }) => id.split('#').pop())).toEqual([
    'claim-opened',
    'claim-cost',
    'claim-sold',
    'claim-sea',
  ]);
  expect(items.length).toBeGreaterThan(assessed.length);
  for (const target of items.flatMap((item) => item.target)) {
    const [{ exact, prefix, suffix }, { start, end }] = target.selector;
    expect(text).toContain(prefix + exact + suffix);
    expect([...text].slice(start, end).join('')).toBe(exact);
    expect(target.source).toBe('https://harbour-paper.example/bridge');
    expect(target.state).toEqual({
      type: 'TimeState',
      sourceDate: '2026-03-14T00:00:00Z',
      cached: `${HOME}reports/bridge/article.txt`,
    });
  }
});

test('SARIF is as the standard asks, its places are those of the text, and what was set aside is suppressed', () => {
  const log = json('reports/bridge/flags.sarif.json') as {
    runs: [
      {
        tool: { driver: { rules: { id: string; helpUri: string }[] } };
        artifacts: [{ contents: { text: string } }];
        results: {
          ruleId: string;
          suppressions: { justification: string }[];
          locations: [
            {
              physicalLocation: {
                region: { charOffset: number; charLength: number; snippet: { text: string } };
              };
            },
          ];
        }[];
      },
    ];
  };
  expect(faults(log, SARIF)).toEqual([]);
  const [{ tool, artifacts, results }] = log.runs;
  const text = read('reports/bridge/article.txt');
  expect(artifacts[0].contents.text).toBe(text);
  const doubled = results.filter(({ ruleId }) => ruleId === 'repeated-words');
  expect(doubled.map(({ suppressions }) => suppressions.map(({ justification }) => justification))).toEqual([
    [],
    ['=SUM(1) it stood so.'],
  ]);
  for (const { locations } of results) {
    const { charOffset, charLength, snippet } = locations[0].physicalLocation.region;
    expect([...text].slice(charOffset, charOffset + charLength).join('')).toBe(snippet.text);
  }
  for (const { id, helpUri } of tool.driver.rules) {
    expect(helpUri).toBe(`${HOME}rules/${id}/`);
    expect(read(`rules/${id}/index.html`)).toContain('<h1');
  }
});

test('tables fit their schemas, and their CSV holds nothing that a spreadsheet would run', () => {
  for (const name of ['claims', 'evidence', 'flags']) {
    const data = json(`reports/bridge/${name}.json`) as Record<string, object[]>;
    expect(faults(data, json(`schemas/${name}-table.json`) as AnySchema), name).toEqual([]);
    const rows = data[name] ?? [];
    expect(rows.length, name).toBeGreaterThan(0);
    const csv = read(`reports/bridge/${name}.csv`);
    expect(csv.startsWith('\ufeffreport,'), name).toBe(true);
    expect(csv.split('\r\n'), name).toHaveLength(rows.length + 2);
    expect(csv, name).not.toMatch(/(?:^|,|\r\n)"?[=+@\t]/);
  }
  expect(read('reports/bridge/evidence.csv')).toContain(`"'=HYPERLINK(""https://budget.example/"")"`);
  expect(read('reports/bridge/claims.csv')).toContain("'=1+1 is not what the budget says.");
  expect(JSON.stringify(json('reports/bridge/evidence.json'))).toContain('"=HYPERLINK(');
});

test('the reference says what each form is, and promises no place in search results', async ({
  page,
  request,
}) => {
  await page.goto('/reference/#forms');
  const forms = page.getByRole('table', { name: 'Forms for programs' });
  await expect(forms).toContainText('Google Search has not shown such data since June 2025');
  const link = page.getByRole('link', { name: 'claimreview.json' });
  const address = await link.evaluate((found) => (found as HTMLAnchorElement).href);
  expect(await (await request.get(address)).json()).toMatchObject({ '@type': 'DataFeed' });
});
