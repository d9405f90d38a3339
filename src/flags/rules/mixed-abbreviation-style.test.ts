import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextMixedAbbreviationStyle } from './mixed-abbreviation-style.ts';

const flagged = (text: string): string[] => flaggedIn(retextMixedAbbreviationStyle, text);

describe('retextMixedAbbreviationStyle', () => {
  it('flags the rarer form, shows the usual one and counts both', () => {
    const text = 'The US won. A U.S. team played in the US, and US fans came.';
    const [message] = messagesOf(retextMixedAbbreviationStyle, text);
    expect(message?.reason).toBe('This text writes “U.S.” once and “US” 3 times.');
    expect(message?.actual).toBe('U.S.');
    expect(message?.expected).toEqual(['US']);
    expect(message?.related).toEqual([{ start: 4, end: 6 }]);
  });

  it('takes no side where both are as frequent, and flags the later one', () => {
    const [message] = messagesOf(retextMixedAbbreviationStyle, 'The US won. The U.S. team came home.');
    expect(message?.reason).toBe('This text writes “U.S.” once and “US” once.');
    expect(message?.expected).toEqual([]);
    expect(message?.related).toEqual([{ start: 4, end: 6 }]);
  });

  it.each([
    ['at a sentence’s end', 'The US won. They live in the U.S. They like it.', ['U.S.']],
    ['before a hyphen', 'The US won. A U.S.-led team and a US-born player.', ['U.S.']],
    ['with an ending', 'The US won. The U.S.’s team and the US’s fans.', ['U.S.']],
    ['without the last stop', 'The U.S won. The US team and the US fans.', ['U.S']],
    ['in brackets', 'The European Union (EU) said E.U. rules and EU law differ.', ['E.U.']],
    ['of any letters', 'The R.S.P.C.A. came. The RSPCA left; the RSPCA wrote.', ['R.S.P.C.A.']],
    ['more than one in a text', 'US, U.S. and US; UN, U.N. and UN.', ['U.S.', 'U.N.']],
    ['hours without a space', 'From 9am to 5 p.m. and from 10am.', ['p.m.']],
  ])('finds initials %s', (_, text, expected) => {
    expect(flagged(text)).toEqual(expected);
  });

  it.each([
    ['the word us', 'The U.S. told us so. Us too.'],
    ['dollars', 'The U.S. lent US$5 million.'],
    ['addresses of the web', 'The U.S. site is www.US.gov, #US @US us.US.example.'],
    ['other letters', 'The USA and the U.S. are one; so are the UN and UNESCO.'],
    ['one initial', 'Mr. J. Smith met J Smith.'],
    ['radio and prime ministers', 'At 9 a.m. the PM spoke on AM radio, and again at 5 p.m.'],
    ['a party label', 'Sen. Ada Hill (D-NY) won in Albany, N.Y., again.'],
    ['an empty text', ''],
  ])('is quiet on %s', (_, text) => {
    expect(flagged(text)).toEqual([]);
  });

  it('leaves headlines and quotations to their own style', () => {
    const text = 'US wins\n\nThe U.S. won. “The US played well,” the U.S. coach said.';
    const facts = { title: { start: 0, end: 7 } };
    expect(flaggedIn(retextMixedAbbreviationStyle, text, facts)).toEqual([]);
  });
});
