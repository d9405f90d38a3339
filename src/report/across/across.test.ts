import { describe, expect, it } from 'vitest';
import { readArticle } from '../../article/index.ts';
import { sha256 } from '../../reviews/index.ts';
import type { Cache } from '../cache.ts';
import { compareReports, type Fingerprint } from './index.ts';

const BOUGHT =
  'The town has bought a second ferry for the river, the mayor told a crowd at the quay on Monday.';
const QUOTED = '“We have waited three years for this boat, and it was worth every week of it”, she said.';

function report(slug: string, ...paragraphs: string[]): Fingerprint {
  const article = readArticle(`# Headline of ${slug}\n\n${paragraphs.join('\n\n')}\n`, 'markdown');
  return {
    slug,
    headline: `Headline of ${slug}`,
    sha256: sha256(article.text),
    comparesSentences: true,
    article,
  };
}

/** Keeps what is written, and counts how often that is. */
function memory(): Cache & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    read: (digest) => kept.get(digest),
    write: (digest, value) => kept.set(digest, JSON.parse(JSON.stringify(value))).size > 0,
    sweep: () => undefined,
  };
}

describe('comparing the reports of a site', () => {
  it('finds sentences that two articles share, and says where they stand', () => {
    const other = report('two', 'It rained.', BOUGHT.replace('bought', 'acquired'));
    const across = compareReports([report('one', BOUGHT), other], memory());
    expect(across.get('one')?.shared).toMatchObject([
      { severity: 'medium', elsewhere: [{ report: 'two', headline: 'Headline of two' }] },
    ]);
    const [place] = across.get('one')?.shared[0]?.elsewhere ?? [];
    expect(other.article.text.slice(place?.start, place?.end)).toBe(place?.words);
  });

  it('finds the same quotation elsewhere, with the words that differ there', () => {
    const across = compareReports(
      [report('one', QUOTED), report('two', BOUGHT, QUOTED.replace('three', 'four'))],
      memory(),
    );
    expect(across.get('one')?.twins).toMatchObject([
      [{ report: 'two', changes: [{ article: 'three', source: 'four', kind: 'number' }] }],
    ]);
    expect(across.get('two')?.twins).toMatchObject([
      [{ report: 'one', changes: [{ article: 'four', source: 'three', kind: 'number' }] }],
    ]);
  });

  it('finds a quotation twice in one article, but never a part inside the whole', () => {
    const nested =
      '“She told us: ‘we have waited three years for this boat and its crew’, and left”, he said.';
    const across = compareReports([report('one', QUOTED, nested, QUOTED)], memory());
    const twins = across
      .get('one')
      ?.twins.map((list) => list.map(({ report: slug, changes }) => [slug, changes.length]));
    expect(twins?.[0]).toContainEqual([null, 0]);
    expect(
      across
        .get('one')
        ?.twins.flat()
        .every(({ words }) => !words.startsWith('She told us')),
    ).toBe(true);
  });

  it('leaves out sentences where the rule is off or the language is another, not the quotations', () => {
    const off = { ...report('one', BOUGHT, QUOTED), comparesSentences: false };
    const across = compareReports([off, report('two', BOUGHT, QUOTED)], memory());
    expect(across.get('two')?.shared).toEqual([]);
    expect(across.get('two')?.twins[0]).toHaveLength(1);
  });

  it('is done once for the same articles', () => {
    const cache = memory();
    const all = [report('one', BOUGHT), report('two', QUOTED)];
    const first = compareReports(all, cache);
    expect(compareReports(all, cache)).toEqual(first);
    expect(cache.kept.size).toBe(1);
    compareReports([report('one', BOUGHT, QUOTED), report('two', QUOTED)], cache);
    expect(cache.kept.size).toBe(2);
  });
});
