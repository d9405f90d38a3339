import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import { claim, report, review } from '../../report/reports.fixture.ts';
import { site } from '../document/document.fixture.ts';
import { citationsOf } from './index.ts';

const boats = (title: string, data: Parameters<typeof review>[1] = {}) => ({
  ...claim('boats', review('boats', data)),
  standsAlone: title,
});

function cite(
  title: string,
  data: Parameters<typeof review>[1] = {},
  of = site(),
  language = 'en',
): Record<string, string> {
  const one = boats(title, data);
  return Object.fromEntries(
    citationsOf(one, report('ferry', [one]), of, wordsOf(language)).map(({ name, text }) => [name, text]),
  );
}

const ADDRESS = 'https://desk.example/checks/reports/ferry/claims/boats/';

describe('the page of a claim is cited', () => {
  test('by the newsroom where the review names nobody', () => {
    const { APA, MLA, Chicago } = cite('Three boats sank.');
    expect(APA).toBe(
      `The Bridge Desk. (2026, March 10). Three boats sank [Fact check]. Bridge Desk checks. ${ADDRESS}`,
    );
    expect(MLA).toBe(
      `“Three boats sank.” Bridge Desk checks, The Bridge Desk, 10 Mar. 2026, ${ADDRESS}. Fact check.`,
    );
    expect(Chicago).toBe(
      `The Bridge Desk. “Three boats sank.” Fact check. Bridge Desk checks. March 10, 2026. ${ADDRESS}.`,
    );
  });

  test('in German, with quotation marks of that language, within one another too', () => {
    const { MLA } = cite('Er sagte: „Nein.“', {}, site(), 'de');
    expect(MLA).toContain('„Er sagte: ‚Nein.‘“ ');
  });

  test('by the reviewer where it names one, with quotation marks within quotation marks', () => {
    const { APA, MLA, Chicago } = cite('Did “three” boats sink?', { reviewer: 'A. N. Reviewer' });
    expect(APA).toBe(
      `A. N. Reviewer. (2026, March 10). Did “three” boats sink? [Fact check]. Bridge Desk checks. ${ADDRESS}`,
    );
    expect(MLA).toMatch(
      /^A\. N\. Reviewer\. “Did ‘three’ boats sink\?” Bridge Desk checks, The Bridge Desk, /,
    );
    expect(Chicago).toMatch(
      /^A\. N\. Reviewer\. “Did ‘three’ boats sink\?” Fact check\. Bridge Desk checks\. The Bridge Desk\. /,
    );
  });

  test('with the day of the last correction, since that is the text that is cited', () => {
    const corrections = [{ date: '2026-09-01', kind: 'correction' as const, was: 'a', now: 'b' }];
    expect(cite('B.', { corrections })['MLA']).toContain(', 1 Sept. 2026, ');
  });

  test('without a day, and without an address, where there is none', () => {
    const { address: _, ...nowhere } = site({ name: 'The Bridge Desk' });
    const all = cite('Three boats sank.', { reviewed: undefined }, nowhere);
    expect(all['APA']).toBe('The Bridge Desk. (n.d.). Three boats sank [Fact check].');
    expect(all['MLA']).toBe('“Three boats sank.” The Bridge Desk. Fact check.');
    expect(all['Chicago']).toBe('The Bridge Desk. “Three boats sank.” Fact check. The Bridge Desk. n.d.');
    expect(all['BibTeX']).not.toMatch(/url|year/);
    expect(JSON.parse(all['CSL-JSON'] ?? '')).toEqual([
      expect.not.objectContaining({ URL: expect.anything() as string, issued: expect.anything() as object }),
    ]);
  });
});

describe('citation-js, which did not write them, reads', () => {
  test('BibTeX as what it was, whatever signs and alphabets it has', () => {
    const signs = '\\{}&%$#_~^"@,=ä Ж中’“a1 ';
    const text = fc
      .array(fc.constantFrom(...Array.from(signs)), { minLength: 1, maxLength: 20 })
      .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
      .filter((title) => title !== '');
    fc.assert(
      fc.property(text, text, (title, reviewer) => {
        const [read] = new Cite(cite(title, { reviewer })['BibTeX']).data as Record<string, unknown>[];
        expect(read).toMatchObject({ URL: ADDRESS, issued: { 'date-parts': [[2026, 3, 10]] } });
        expect(String(read?.['title']).replace(/<\/?span[^>]*>/g, '')).toBe(title);
        // A name of one word comes back as that of a family; it is never taken apart.
        expect(
          (read?.['author'] as object[]).map((name): unknown[] => Object.values(name) as string[]),
        ).toEqual([[reviewer]]);
      }),
      { numRuns: 150 },
    );
  });

  test('CSL-JSON as what it was', () => {
    const [read] = new Cite(cite('Three & “more”.')['CSL-JSON']).data as unknown[];
    expect(read).toMatchObject({
      type: 'webpage',
      title: 'Three & “more”.',
      author: [{ literal: 'The Bridge Desk' }],
      issued: { 'date-parts': [[2026, 3, 10]] },
      URL: ADDRESS,
    });
  });
});
