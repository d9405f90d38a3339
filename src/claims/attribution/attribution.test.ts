import { describe, expect, test } from 'vitest';
import { readArticle } from '../../article/index.ts';
import { findAttributions } from './index.ts';

/** The attributions of a text, with words instead of spans. */
function read(text: string) {
  const article = readArticle(text, 'plain');
  const words = (span: { start: number; end: number } | null): string | null =>
    span && article.text.slice(span.start, span.end);
  return findAttributions(article).map((attribution) => ({
    ...attribution,
    source: words(attribution.source),
    cue: words(attribution.cue),
    content: attribution.content.map(words),
  }));
}

const BRIDGE = `Storm closes the bridge at Westhaven

Maria Novak, the transport minister, said on Tuesday that the bridge would stay closed for two weeks.

“We cannot take any risk,” she said. “People have to wait until the engineers have finished their work.”

A ministry official, who asked not to be named, said the damage was “far worse than expected”.

Mayor Peter Holm told reporters that the town had asked for help. He said nobody had answered.

Traffic will be led through the old town for the time being, Mr Holm said.`;

describe('what is reported', () => {
  test('indirect speech has source, cue and content', () => {
    const [first] = read(BRIDGE);
    expect(first).toMatchObject({
      cue: 'said',
      kind: 'indirect',
      speaker: 'Maria Novak',
      sourceType: 'named',
    });
    expect(first?.content.join(' ')).toContain('the bridge would stay closed for two weeks');
  });

  test('direct speech goes on after its cue', () => {
    const she = read(BRIDGE).find(({ source }) => source === 'she');
    expect(she?.kind).toBe('direct');
    expect(she?.content.join(' ')).toContain('We cannot take any risk');
    expect(she?.content.join(' ')).toContain('until the engineers have finished');
  });

  test('speech that is quoted in part is mixed', () => {
    const mixed = read(BRIDGE).find(({ kind }) => kind === 'mixed');
    expect(mixed?.content.join(' ')).toContain('far worse than expected');
  });

  test('“…, Mr Holm said.” has said the sentence before it', () => {
    const last = read(BRIDGE).at(-1);
    expect(last).toMatchObject({ source: 'Mr Holm', cue: 'said', speaker: 'Peter Holm' });
    expect(last?.content).toEqual(['Traffic will be led through the old town for the time being']);
  });

  test('“according to” is a cue', () => {
    const [only] = read(
      'The number of visitors fell by a third last year, according to the Museum of Natural History.',
    );
    expect(only).toMatchObject({ source: 'the Museum of Natural History', cue: 'according to' });
    expect(only?.content).toEqual(['The number of visitors fell by a third last year']);
  });

  test('a quotation over several sentences is one content', () => {
    const found = read('“The roof leaks. The heating is broken. Nobody comes to mend it,” Ms Adler said.');
    expect(found).toHaveLength(1);
    expect(found[0]?.content.join(' ')).toContain('The roof leaks');
    expect(found[0]?.content.join(' ')).toContain('Nobody comes to mend it');
  });

  test('a quotation that reports something holds what it reports', () => {
    const text =
      'Mayor Peter Holm told reporters: “The engineer told me that the road was safe, and I believed him.”';
    const found = read(text);
    const inner = found.find(({ parent }) => parent !== null);
    const outer = found[inner?.parent ?? -1];
    expect(inner?.source).toBe('The engineer');
    expect(outer?.speaker).toBe('Peter Holm');
    expect(outer?.content.join(' ')).toContain(
      'The engineer told me that the road was safe, and I believed him',
    );
  });

  test('single quotation marks are read as double ones are', () => {
    const [only] = read('‘We will appeal against this ruling,’ Ms Adler said after the hearing.');
    expect(only).toMatchObject({ kind: 'direct', source: 'Ms Adler' });
  });

  test('a text in which nobody says anything has no attributions', () => {
    expect(read('The bridge was built in 1904. It has four arches and is 90 metres long.')).toEqual([]);
    expect(read('')).toEqual([]);
  });
});

describe('who speaks', () => {
  test('“he said” is the man who spoke before', () => {
    const he = read(BRIDGE).find(({ source }) => source === 'He');
    expect(he?.speaker).toBe('Peter Holm');
  });

  test('“she said” passes over the man named last', () => {
    const she = read(
      'Anna Lindqvist met John Carter in Oslo on Monday. The talks lasted two hours. “We made progress,” she said.',
    ).find(({ source }) => source === 'she');
    expect(she?.speaker).toBe('Anna Lindqvist');
  });

  test('what stands before a title is no part of a name', () => {
    const [only] = read('Westhaven Mayor Anna Holt said that the bridge was closed.');
    expect(only?.speaker).toBe('Anna Holt');
  });

  test('a ministry has the whole of its name', () => {
    const [only] = read('The Defence Ministry said that the bridge was closed.');
    expect(only).toMatchObject({ speaker: 'Defence Ministry', sourceType: 'official' });
  });

  test('an official of a department stays an official', () => {
    const [only] = read('A State Department official said that the talks had failed.');
    expect(only).toMatchObject({ speaker: null, sourceType: 'official' });
  });

  test('an anonymous official has a type and no name', () => {
    const official = read(BRIDGE).find(({ sourceType }) => sourceType === 'official');
    expect(official?.content.join(' ')).toContain('far worse than expected');
    expect(official?.speaker).toBeNull();
  });

  test('a document is a source too', () => {
    const [only] = read('The audit report said that repairs had been put off three times since 2009.');
    expect(only).toMatchObject({ sourceType: 'document', speaker: null });
  });

  test('witnesses stay unnamed', () => {
    const [only] = read('Witnesses said that the train had been moving far too fast when it left the rails.');
    expect(only).toMatchObject({ source: 'Witnesses', sourceType: 'unnamed', speaker: null });
  });

  test('“the minister” is the minister named before', () => {
    const found = read(`${BRIDGE}\n\nThe minister said that the money was there.`);
    expect(found.at(-1)?.speaker).toBe('Maria Novak');
  });
});

describe('what a reader can rely on', () => {
  test('the result does not depend on what was read before', () => {
    const other = 'The audit report said that repairs had been put off. “It is a scandal,” Mr Holm said.';
    const alone = read(BRIDGE);
    read(other);
    expect(read(BRIDGE)).toEqual(alone);
  });

  test('spans lie within the text, parents before use', () => {
    const article = readArticle(BRIDGE, 'plain');
    const found = findAttributions(article);
    for (const { source, cue, content, parent, confidence } of found) {
      for (const span of [source, cue, ...content]) {
        if (!span) continue;
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(article.text.length);
      }
      expect(parent === null || parent < found.length).toBe(true);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});
