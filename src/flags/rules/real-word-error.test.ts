import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { realWordError, retextRealWordError } from './real-word-error.ts';

describe('retextRealWordError', () => {
  it('says which word is meant, why, and how often each was seen in such company', () => {
    const [message] = messagesOf(
      retextRealWordError,
      'The president is expected to sing the bill into law on Friday.',
    );
    expect(message).toMatchObject({ actual: 'sing', expected: expect.arrayContaining(['sign']) as string[] });
    expect(message?.reason).toMatch(
      /^“sing” is an unusual word here; “sign”, which .+, fits “to … the bill”\.$/,
    );
    expect(message?.note).toMatch(/“(?:to )?sign(?: the)?” stood about [\d,]+ times/);
    expect(['high', 'medium']).toContain(message?.severity);
  });

  it('looks inside quotation marks, and says that the word stands there', () => {
    const [message] = messagesOf(
      retextRealWordError,
      'An aide said: “The president is expected to sing the bill into law on Friday.”',
    );
    expect(message?.actual).toBe('sing');
    expect(message?.note).toContain('inside quotation marks');
  });

  it('points to the right word where the article has it', () => {
    const text = 'The president may sign the bill.\n\nHe is expected to sing the bill into law on Friday.';
    const message = messagesOf(retextRealWordError, text).find(({ actual }) => actual === 'sing');
    expect(message?.related.map(({ start, end }) => text.slice(start, end))).toEqual(['sign']);
    expect(message?.note).toContain('“sign” stands elsewhere in this article.');
  });

  it('keeps the capital of a word that opens a sentence', () => {
    const messages = messagesOf(
      retextRealWordError,
      'Principle dancers of the company resigned. Mane people left the city.',
    );
    for (const { actual, expected } of messages) {
      if (/^\p{Lu}/u.test(actual ?? '')) expect(expected?.[0]).toMatch(/^\p{Lu}/u);
    }
  });

  it('is quiet where a word is rare but right', () => {
    expect(
      flaggedIn(retextRealWordError, 'The abbot blessed the font while the organist played a fugue.'),
    ).toEqual([]);
  });

  it('leaves out what is only likely where the site asks for the surest', () => {
    const texts = realWordError.bad.map(({ text }) => text).join('\n\n');
    const usual = messagesOf(retextRealWordError, texts);
    const surest = messagesOf(retextRealWordError, texts, {}, { least: 'high' });
    expect(surest.map(({ actual }) => actual)).toEqual(
      usual.filter(({ severity }) => severity === 'high').map(({ actual }) => actual),
    );
    expect(surest.length).toBeGreaterThan(0);
    expect(messagesOf(retextRealWordError, texts, {}, { least: 'medium' })).toHaveLength(usual.length);
  });
});
