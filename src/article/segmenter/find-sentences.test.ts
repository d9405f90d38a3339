import { describe, expect, it } from 'vitest';
import { findSentences } from './find-sentences.ts';

/** Sentences are written one a line, and put together with spaces; the test is that they come apart again. */
function comesApart(...sentences: string[]): void {
  const text = sentences.join(' ');
  const found = findSentences(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
}

describe('findSentences', () => {
  it('knows titles, also in a row', () => {
    comesApart('Lt. Gov. Ann Field met Rep. Bow (D-Calif.) on Monday.', 'Sens. Hill and Dale did not.');
    comesApart('The Rev. A. J. Stone Jr. spoke first.', 'Mr. Stone wept.');
  });

  it('lets a name’s abbreviation end a sentence before a word that starts one', () => {
    comesApart('It left the U.S. Army.', 'It stayed in the U.S.', 'However, it shrank.');
    comesApart('She runs Acme Inc. Chief Bow does not.');
    comesApart('She runs Acme Inc.', 'He does not.');
    comesApart('They met in El Centro, Calif.', '“We left,” he said.');
  });

  it('tells a saint from a street', () => {
    comesApart('She lives in St. Louis, on Main St. near Mt. Fuji.', 'He lives on Elm St.', 'They met.');
  });

  it('takes a month for a date only before a number', () => {
    comesApart('It fell on Dec. 13.', 'Rain fell since Nov. 2, 2014.', 'He sat.', 'March came.');
  });

  it('tells by what follows whether the time of day ends a sentence', () => {
    comesApart('At 5 p.m. Mr. Bow left.', 'He came at 6 p.m. Friday.', 'She left at 7 p.m.', 'Rain fell.');
    comesApart('It came at 7:19 p.m. EST by mail.');
  });

  it('tells “No. 1” from “No.”', () => {
    comesApart('Is it true?', 'No.', 'But he is the No. 3 of his party.', 'They are No. 1.', 'Good.');
  });

  it('takes letters for initials, and for words where a new sentence follows', () => {
    comesApart('Ibram X. Kendi and C. Stewart Verdery met George W. Bush.');
    comesApart('It ended World War I.', 'But nobody won.', 'He chose plan B.', 'It failed.');
  });

  it('leaves a quotation’s closing mark in its sentence, and the speaker too', () => {
    comesApart('“Was it you?”', 'He did not say.', '“Was it you?” Mr. Bow asked the man.', 'She nodded.');
    comesApart(
      '“It was me.”',
      'Bow left.',
      '"Why now?" Kerry said in a speech.',
      '"Why?"',
      'Kerry said he would go.',
    );
    comesApart('“Look!” he said.', '(It was late.)', '‘Go.’', 'They went.');
  });

  it('finds sentences inside a quotation', () => {
    comesApart('“We won.', 'We will win again,” he said.', '"It is over. "', 'They left.');
    comesApart('“It was he.”', 'Mrs. Bow replied, “As you know.”');
  });

  it('reads an ellipsis as an end before a capital, and as a pause elsewhere', () => {
    comesApart(
      'He waited ... and left.',
      'It went on...',
      'Nobody came.',
      '“Knowing what we know, ... I would not.”',
    );
    comesApart('It was wrong.', '... Nobody came.', 'It said so [...] in print.');
  });

  it('mends a missing space, but not in an address', () => {
    const text = 'It fell.Then it rose.“Good.”Mail A.Bow@Rain.example or see www.Rain.example/No.Two now.';
    const found = findSentences(text, { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'It fell.',
      'Then it rose.',
      '“Good.”',
      'Mail A.Bow@Rain.example or see www.Rain.example/No.Two now.',
    ]);
  });

  it('begins a sentence with iPhone, al-Shabab, a user, a topic, a number, an amount', () => {
    comesApart(
      'It rose.',
      'iPhone sales fell.',
      'al-Shabab left.',
      '@bow wrote.',
      '#rain came.',
      '10 fell.',
      '$5 rose.',
    );
  });

  it('keeps lists apart that count on, but not remarks that count inside a sentence', () => {
    comesApart('1. First item', '2. Second item', '3. Third item');
    comesApart('There are two ways: 1) to go, or 2) to stay.');
    comesApart('Rain', '• Wind', '• Snow');
  });

  it('leaves a dateline with what it opens', () => {
    comesApart('RICHMOND, Va. - A trial began.', 'It ended.');
    comesApart('MADISON, Wisc. — Gov. Bow left.');
    comesApart('RENO, Nev. (AP) — The vote began.');
  });

  it('ends a sentence in full width marks', () => {
    const text = '它下雨了。他走了。';
    expect(findSentences(text, { start: 0, end: text.length })).toHaveLength(2);
  });
});
