import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextBrokenQuotationMarks } from './broken-quotation-marks.ts';

const flagged = (text: string): string[] => flaggedIn(retextBrokenQuotationMarks, text);

describe('retextBrokenQuotationMarks', () => {
  it('lists two faults that meet in one flag, and mends both', () => {
    const messages = messagesOf(
      retextBrokenQuotationMarks,
      '“We watched ‘Pick a Card, ‘ all of us”, she said.',
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]?.reason).toMatch(/opening mark ‘ stands where a closing one belongs; a space/);
    expect(messages[0]?.expected).toEqual(['Card,’']);
    expect(messages[0]?.related).toEqual([{ start: 12, end: 13 }]);
  });

  it.each([
    ['an opening mark as closing', 'A “sham“ vote.', '“sham”'],
    ['a closing mark as opening', 'A ”sham” vote.', '“sham”'],
    ['a single one', 'She said ‘no‘ twice.', '‘no’'],
    ['a space after the opening mark', 'A “ sham” vote.', '“sham”'],
    ['a space before the closing mark', 'A “sham ” vote.', '“sham”'],
    ['a straight mark that slipped', '"No," she said. "Yes, "he said.', '"Yes,"'],
    ['a mark that slipped and turned', 'He says,” yes, we can.”', '“yes,'],
    ['a doubled mark', 'It read ““closed” on Monday.', '“closed”'],
    ['a doubled closing mark', 'It read “closed”” on Monday.', '“closed”'],
    ['another mark at the end', 'It read “closed today.’ He left.', 'today.”'],
  ])('mends %s', (_, text, mended) => {
    const messages = messagesOf(retextBrokenQuotationMarks, text);
    expect(messages.map(({ expected }) => expected)).toEqual([[mended]]);
  });

  it.each([
    ['a possessive at the end of a single quotation', '‘They shut the workers’ club,’ he said.'],
    ['a possessive before another quotation', 'The dogs’ owners said ‘no’.'],
    ['a year and a decade', 'The class of ’98 liked ‘80s music.'],
    ['an apostrophe after a hyphen', "The fraidy-'cats and the un-’merican."],
    ['names with apostrophes', 'O’Brien met d’Artagnan in Hawai‘i.'],
    ['an apostrophe torn off', 'The mayor ’s car isn ’t here.'],
    ['an abbreviation’s possessive', 'The U.S.’s debt and the U.S.’ allies.'],
    ['feet and inches in a quotation', '"I am 6\' 2" and proud," she said.'],
    ['inches in a quotation', '"The 12" record is back," she said.'],
    ['points outside the marks', 'He said “no”, then “yes”; she said ‘maybe’.'],
    ['points inside the marks', '“No,” he said, “yes.” ‘Maybe?’'],
    ['marks beside brackets and dashes', '(“no”) [“no”] no—“no”—no–‘no’–no'],
    ['three levels', '“He wrote: ‘She said “no” to me.’”'],
    ['three marks at the end', '“He wrote: ‘She said “no”’”'],
    ['thin spaces between marks', '“\u2009‘No,’ he said.\u2009”'],
    ['dots at the inside', '“ … and so it ended … ” she read.'],
    ['a quotation of two levels over paragraphs', '“He said, ‘No.\n\n“ ‘Never.’ And he left.”'],
    ['lines of one quotation', '“Roses are red\n\nViolets are blue”'],
    ['German marks', 'The paper wrote „Nein“ and »Ja«.'],
    ['French marks', 'The paper wrote « oui ».'],
    ['LaTeX marks', "``Yes,'' he said."],
    ['two single marks for a double one', '‘‘Yes,’’ he said, ‘‘that’s it.’’'],
    ['no marks at all', 'Nothing is quoted here.'],
    ['an empty text', ''],
  ])('is quiet on %s', (_, text) => {
    expect(flagged(text)).toEqual([]);
  });

  it('flags each unpaired mark in its own paragraph', () => {
    expect(
      flagged('He said “no and left.\n\nShe said yes” and stayed.\n\nThey said “maybe and sat.'),
    ).toEqual(['“maybe']);
    expect(flagged('He said “no and left.\n\nShe said “yes” and stayed.')).toEqual(['“no']);
  });

  it('is quiet on any text that is set well', () => {
    const word = fc.constantFrom('dogs’', 'don’t', 'word', 'go', '’90s', 'O’Hara', 'U.S.', '12', 'Bess');
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
    const inner = fc.oneof(
      words,
      words.map((text) => `say ‘ok ${text} ok’ now`),
    );
    const quoted = fc.oneof(
      inner.map((text) => `“${text},”`),
      inner.map((text) => `“${text}”,`),
      inner.map((text) => `(“${text}”)`),
    );
    const paragraph = fc.array(fc.oneof(words, quoted), { maxLength: 6 }).map((list) => list.join(' '));
    const text = fc.array(paragraph, { maxLength: 3 }).map((list) => list.join('\n\n'));
    fc.assert(fc.property(text, (written) => flagged(written).length === 0));
  });

  it('never fails, and flags only what it says', () => {
    const sign = fc.constantFrom(...Array.from('“”‘’"\'„`« »—.,s1 a\n'));
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
        for (const { place, actual } of messagesOf(retextBrokenQuotationMarks, text)) {
          if (!place || !('start' in place)) throw new Error('no place');
          expect(text.slice(place.start.offset, place.end.offset)).toBe(actual);
          expect(actual).toMatch(/[“”‘’"'„`]/);
        }
      }),
    );
  });
});
