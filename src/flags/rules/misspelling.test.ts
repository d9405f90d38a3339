import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextMisspelling } from './misspelling.ts';

const flagged = (text: string): string[] => flaggedIn(retextMisspelling, text);

describe('retextMisspelling', () => {
  it('tells the word that was meant, and where it stands in the text', () => {
    const text = 'The agreement was signed. Nobody read the agreemnt again.';
    const [message] = messagesOf(retextMisspelling, text);
    expect(message).toMatchObject({ actual: 'agreemnt', expected: ['agreement'], severity: 'medium' });
    expect(message?.related.map(({ start, end }) => text.slice(start, end))).toEqual(['agreement']);
  });

  it('tells the name that was meant, as a hint', () => {
    const [message] = messagesOf(
      retextMisspelling,
      'Sergei Lavrov spoke. Lavrov left at noon. Reporters asked Sergei Lavorv why.',
    );
    expect(message).toMatchObject({ actual: 'Lavorv', expected: ['Lavrov'], severity: 'low' });
  });

  it.each([
    ['one letter too many', 'The negotiattions went on.', 'negotiattions'],
    ['one letter too few', 'The adminstration agreed.', 'adminstration'],
    ['another letter', 'The gevernment agreed.', 'gevernment'],
    ['two letters swapped', 'They followed him everywhree.', 'everywhree'],
    ['before a possessive', 'The presidnet’s aides left.', 'presidnet'],
    ['a slip that many make', 'She was succesfully treated.', 'succesfully'],
  ])('finds %s', (_, text, word) => {
    expect(flagged(text)).toEqual([word]);
  });

  it.each([
    ['a word that the text has twice', 'Her vlogg began. The vlogg grew.'],
    [
      'British and American spellings',
      'The travelled counsellor realised the colour of the theatre; the catalog was canceled.',
    ],
    [
      'words made of others',
      'The policymaker, an undersecretary, called the antigovernment gathering unwinnable.',
    ],
    ['other forms of rare words', 'They were garroted while the abacuses rusted.'],
    ['words in quotations', 'He wrote: “I dont trust this goverment.”'],
    ['a phrase in another language', 'The dinner began with zuppa inglesa paesana and ended late.'],
    [
      'addresses and handles',
      'Write to info@presidnet.example, see presidnet.example, or ask @presidnet or #presidnet.',
    ],
    ['hyphened and divided words', 'A goverment-led inter- rupted meeting.'],
    ['words in capitals', 'THE GOVERMENT FELL.'],
  ])('leaves %s alone', (_, text) => {
    expect(flagged(text)).toEqual([]);
  });

  it.each([
    ['two people', 'Jolanta Nowarka spoke. Nowarka left. Krystyna Nowaraka sang.'],
    ['a man’s and a woman’s name', 'Piotr Zawielski spoke. Zawielski left. His wife Zawielska sang.'],
    ['the plural', 'Erlund Vostrik came. Vostrik left. The Vostriks live here.'],
    ['names that are known', 'Iran and Iraq met. Iran agreed. Clinton left; the Clintons won.'],
    ['names near two others', 'Brelov met Brelow. Brelov sat. Brelow sat. Brelo came.'],
  ])('takes %s for what they are', (_, text) => {
    expect(flagged(text)).toEqual([]);
  });

  it('is silent where most words are unknown', () => {
    expect(
      flagged('Der Minister sagte am Freitag, die Gespräche seien ohne Ergebniss geblieben. '.repeat(5)),
    ).toEqual([]);
  });

  it('reads anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(() => flagged(text)).not.toThrow();
      }),
      { numRuns: 50 },
    );
    expect(flagged('goverment '.repeat(5_000))).toEqual([]);
    expect(flagged('x'.repeat(500_000))).toEqual([]);
  });
});
