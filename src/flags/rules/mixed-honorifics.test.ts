import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextMixedHonorifics } from './mixed-honorifics.ts';

describe('retextMixedHonorifics', () => {
  it('says how often each form stands', () => {
    const text = 'John Kerry spoke. Kerry was late. Kerry was tired. Mr Kerry said so.';
    const [message] = messagesOf(retextMixedHonorifics, text);
    expect(message).toMatchObject({ actual: 'Mr Kerry', expected: ['Kerry'], severity: 'low' });
    expect(message?.reason).toBe('This text writes “Kerry” twice and “Mr Kerry” once.');
  });

  it('raises one flag a text, and counts the Mr that belongs to one of several', () => {
    const text =
      'Paul Ryan and Chuck Schumer met Mitch Weber. Ryan said no. Schumer said yes. Ryan left. Mr Weber slept, and Mr Weber snored.';
    expect(flaggedIn(retextMixedHonorifics, text)).toEqual(['Mr Weber']);
  });

  it.each([
    'Paul Ryan spoke. Mr. Ryan said no. Mr. Ryan left. Ryan aides wept, and the Ryan plan failed.',
    'Paul Ryan spoke. Mr. Ryan said: “Ryan is right.” “Mr. President,” Mr. Ryan said.',
    'House Speaker Paul Ryan spoke. Speaker Ryan left. Ryan said so. Ryan ate.',
    'Tom Hill was sentenced. Hill killed Mr Weber, the jury heard. Hill said nothing. Hill wept.',
    'Sir Keir Starmer spoke. Sir Keir left. Starmer said so. Starmer ate.',
    'MR KERRY MET KERRY. Mr. and Mrs. Mr',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flaggedIn(retextMixedHonorifics, text)).toEqual([]);
  });
});
