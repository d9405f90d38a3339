import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextUnexplainedAbbreviation } from './unexplained-abbreviation.ts';

const flagged = (text: string): string[] => flaggedIn(retextUnexplainedAbbreviation, text);

describe('retextUnexplainedAbbreviation', () => {
  it('takes an explanation wherever it stands', () => {
    expect(flagged('The TFRC met. The Truth and Reconciliation Front Council (TFRC) is new.')).toEqual([]);
    expect(flagged('The TRFC met. It was set up as the Truth and Reconciliation Front Council.')).toEqual([]);
    expect(flagged('The Free Northern Army, known as FNRA, withdrew.')).toEqual([]);
    expect(flagged('The charity FNRA withdrew. Members of the FNRA wept.')).toEqual([]);
    expect(flagged('Members of the FNRA wept.')).toEqual(['FNRA']);
  });

  it('flags initials once, and says more loudly that they are used often', () => {
    const [once] = messagesOf(retextUnexplainedAbbreviation, 'Members of the FNRA wept.');
    expect(once?.severity).toBe('low');
    const often = messagesOf(
      retextUnexplainedAbbreviation,
      'Members of the FNRA wept. The FNRA lost. A FNRA official left the FNRA.',
    );
    expect(often.map(({ actual, severity }) => `${actual ?? ''} ${severity}`)).toEqual(['FNRA medium']);
  });

  it('leaves stations, numbers, names of people and shouting alone', () => {
    expect(
      flagged('He told WXYZ that BX9 and the B-52 flew. JRR Tolkien and the (D-NX) senator agreed.'),
    ).toEqual([]);
    expect(flagged('WE WILL NOT FNRA GIVE IN, he shouted.')).toEqual([]);
  });

  it('leaves alone what the site says its readers know', () => {
    const flags = messagesOf(
      retextUnexplainedAbbreviation,
      'Members of the FNRA wept.',
      {},
      { known: ['FNRA'] },
    );
    expect(flags).toEqual([]);
  });

  it('does not look into quotations', () => {
    expect(flagged('“The FNRA will win,” he said.')).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z.\s(),a-z]*$/), (text) => {
        for (const words of flagged(text)) expect(text).toContain(words);
      }),
    );
  });
});
