import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextInconsistentName } from './inconsistent-name.ts';

describe('retextInconsistentName', () => {
  it('counts both names, shows the other, and offers the usual one', () => {
    const text = 'ISIS took the town. ISIS fled. Later Daesh came back.';
    const [message] = messagesOf(retextInconsistentName, text);
    expect(message).toMatchObject({ actual: 'Daesh', expected: ['ISIS'], severity: 'medium' });
    expect(message?.reason).toContain('“ISIS” (twice) and “Daesh” (once)');
    expect(message?.related).toEqual([{ start: 0, end: 4 }]);
  });

  it('takes no side where both are as frequent', () => {
    const [message] = messagesOf(retextInconsistentName, 'He flew to Kiev. The talks in Kyiv failed.');
    expect(message).toMatchObject({ expected: [], severity: 'low' });
  });

  it.each([
    ['Russia left. Russia paid. The Russian Federation came back.', ['Russian Federation']],
    ['Britain voted. The UK left. Prices rose in the United Kingdom.', ['United Kingdom']],
    ['Recep Tayyip Erdogan spoke. Erdogan left. Erdoğan was late.', ['Erdoğan']],
    ['Anthony Kiedis sang. Kiedis left. Keidis came back.', ['Keidis']],
    ['Mohammed Dahlan spoke in Gaza. Muhammad Dahlan left.', ['Muhammad Dahlan']],
  ])('flags in: %s', (text, expected) => {
    expect(flaggedIn(retextInconsistentName, text)).toEqual(expected);
  });

  it.each([
    'The Embassy of the Russian Federation is shut. Russia left. Russia paid the Embassy of the Russian Federation.',
    'Burma, also known as Myanmar, voted. Myanmar is poor. Burma is large.',
    'Deputies from Kyiv Post and Kiev wrote.',
    'Bill Clinton spoke. The Clintons left. Clinton came back.',
    'Eric Garner spoke. Erica Garner left.',
    'Paul Ryan spoke. Ryan left. Iran signed.',
    'Marco Rubio and John Kasich spoke. Kasich left. Rubio said so.',
    'KIEV KYIV ISIS DAESH',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flaggedIn(retextInconsistentName, text)).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        messagesOf(retextInconsistentName, `${text} Sergei Lavrov said. ${text}`);
      }),
      { numRuns: 50 },
    );
  });
});
