import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextNameForm } from './name-form.ts';

describe('retextNameForm', () => {
  it('says how news write a name, and flags it once', () => {
    const text = 'Turkey joined the NATO in 1952. The army of the NATO is large. He left the NATO.';
    const [message, ...others] = messagesOf(retextNameForm, text);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ actual: 'the NATO', expected: ['NATO'], severity: 'medium' });
    expect(message?.reason).toMatch(
      /^“NATO” takes no article: news write “NATO” alone in \d+ of \d+ places\.$/,
    );
    expect(message?.related).toHaveLength(2);
  });

  it('is low where the name is right elsewhere', () => {
    const [message] = messagesOf(retextNameForm, 'He left the FBI in May. She joined FBI in June.');
    expect(message).toMatchObject({ actual: 'FBI', expected: ['the FBI'], severity: 'low' });
  });

  it.each([
    ['The treaty binds Netherlands.', ['Netherlands']],
    ['The war in the Ukraine goes on.', ['the Ukraine']],
    ['They flew from Central African Republic to Chad.', ['Central African Republic']],
    ['Iraq, Syria and Russian Federation signed.', ['Russian Federation']],
    ['They tested it at the NASA in June.', ['the NASA']],
    ['He fled from the ISIS and Boko Haram.', ['the ISIS']],
    ['She praised corporate United States of America.', ['United States of America']],
    ['Critics have accused People’s Republic of China of theft.', ['People’s Republic of China']],
    ['He took the fight to Syria and Russian Federation.', ['Russian Federation']],
  ])('flags in: %s', (text, expected) => {
    expect(flaggedIn(retextNameForm, text)).toEqual(expected);
  });

  it.each([
    'The Iraq war was long. The Iraq of today is not the Iraq that he knew.',
    'He met the NATO chief and the ISIS fighters, and left the NATO-led force.',
    'The US, Japan and Russian Federation signed. A divided Russian Federation voted.',
    'Hitler’s Federal Republic of Germany was none. The old Russian Federation is gone.',
    'He left the ISIS and Boko Haram camps.',
    'A divided Czech Republic voted. Its Czech Republic office is shut.',
    'The United States, United Kingdom and Czech Republic signed.',
    'A tower fell in Atlantic, Iowa, on Sunday.',
    'He crossed the Congo. She lives in Gambia. They sailed on the Jordan.',
    'FBI\n\nUnited States\n\nTHE NATO MEETS IN UNITED STATES.',
    'Tax cuts stall in White House.\n\nA plan.\n\nA budget for the year was sent to Congress.\n\nIt failed.',
    '“In United States,” he said, “the NATO is loved.”',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flaggedIn(retextNameForm, text)).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        messagesOf(retextNameForm, `${text} the NATO ${text} of Czech Republic ${text}`);
      }),
      { numRuns: 50 },
    );
  });
});
