import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextIndefiniteArticle } from './indefinite-article.ts';

describe('retextIndefiniteArticle', () => {
  it('shows the article with its word, and mends both', () => {
    const [message] = messagesOf(retextIndefiniteArticle, 'They signed an “deal” today.');
    expect(message).toMatchObject({ actual: 'an “deal', expected: ['a “deal'] });
  });

  it('proposes nothing where no article can stand', () => {
    const [message] = messagesOf(retextIndefiniteArticle, 'She leads a our nation.');
    expect(message).toMatchObject({ actual: 'a our', expected: [] });
  });

  it.each([
    ['a vowel', 'He gave a order.', ['a order']],
    ['a consonant', 'He gave an speech.', ['an speech']],
    ['a figure', 'A rise of a 8 percent tax and an 7 percent one.', ['a 8', 'an 7']],
    ['initials', 'He met a FBI agent.', ['a FBI']],
    ['a mute h', 'It took a hour.', ['a hour']],
    ['a beginning', 'An deal was made.', ['An deal']],
  ])('flags the article before %s', (_, text, expected) => {
    expect(flaggedIn(retextIndefiniteArticle, text)).toEqual(expected);
  });

  it.each([
    'A unicorn, a unisex shirt, a U-turn, a UFO, a euro and a ewe.',
    'An unidentified, unimportant, uninformed man.',
    'An SAT score, a SAT score, a NATO plan, an NGO.',
    'An historic hotel; a hysterical habit.',
    'An 18-wheeler, an 11th hour, an 1,800-page book, a 1,800-page book, a 1918 law.',
    'A one-off, a once-great team.',
    'Plan a is better than plan b; he chose a or b.',
    'An “us versus them” story.',
    'A f---ing mess.',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flaggedIn(retextIndefiniteArticle, text)).toEqual([]);
  });
});
