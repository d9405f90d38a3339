import { describe, expect, test } from 'vitest';
import { standAlone } from './stand-alone.ts';

const context = { kind: 'event', speaker: null, referent: null, dates: [], before: '' } as const;

describe('a claim that stands alone', () => {
  test('names whom its pronoun means', () => {
    expect(standAlone('She opened the bridge', { ...context, referent: 'Anna Holt' })).toBe(
      '[Anna Holt] opened the bridge',
    );
    expect(standAlone('Her party won', { ...context, referent: 'Anna Holt' })).toBe(
      '[Anna Holt’s] party won',
    );
  });
  test('keeps a pronoun that the text does not explain', () => {
    expect(standAlone('She opened the bridge', context)).toBe('She opened the bridge');
  });
  test('says which day “Friday” was', () => {
    const dates = [{ end: 'It was opened on Friday'.length, readable: '13 March 2026' }];
    expect(standAlone('It was opened on Friday in the rain', { ...context, dates })).toBe(
      'It was opened on Friday [13 March 2026] in the rain',
    );
  });
  test('names the place that “where” means', () => {
    expect(standAlone('where the bridge fell', { ...context, before: 'They left for New Haven, ' })).toBe(
      '[New Haven,] where the bridge fell',
    );
  });
  test('shows that a relative clause goes on from something', () => {
    expect(standAlone('which he denied', { ...context, before: 'They blamed him, ' })).toBe(
      '… which he denied',
    );
  });
  test('says who says so', () => {
    expect(standAlone('the bridge is safe', { ...context, kind: 'statement', speaker: 'Anna Holt' })).toBe(
      '[According to Anna Holt:] the bridge is safe',
    );
  });
});
