import { describe, expect, it } from 'vitest';
import { spellingOf } from './index.ts';

describe('spellingOf', () => {
  it.each([
    ['neighbourhoods', 'neighborhoods'],
    ['favourite', 'favorite'],
    ['coloured', 'colored'],
    ['epicentre', 'epicenter'],
    ['centred', 'centered'],
    ['defences', 'defenses'],
    ['travelled', 'traveled'],
    ['pencilled', 'penciled'],
    ['analysing', 'analyzing'],
    ['grey', 'gray'],
    ['sceptical', 'skeptical'],
    ['aluminium', 'aluminum'],
    ['ploughed', 'plowed'],
    ['manoeuvred', 'maneuvered'],
    ['manoeuvring', 'maneuvering'],
    ['haemorrhages', 'hemorrhages'],
    ['fulfilment', 'fulfillment'],
    ['towards', 'toward'],
  ])('tells %s from %s', (british, american) => {
    expect(spellingOf(british)).toMatchObject({ variety: 'british', other: american });
    expect(spellingOf(american)).toMatchObject({ variety: 'american', other: british });
    expect(spellingOf(british)?.head).toBe(spellingOf(american)?.head);
  });

  it('takes -ise as British, and -ize as no evidence', () => {
    expect(spellingOf('organisation')).toMatchObject({ variety: 'british', other: 'organization' });
    expect(spellingOf('organization')).toBeUndefined();
  });

  it('knows the British form alone where the American one is ambiguous', () => {
    for (const word of ['programme', 'tyres', 'licence', 'metres', 'cheque', 'storeys', 'kerb']) {
      expect(spellingOf(word)).toMatchObject({ variety: 'british', other: null });
    }
  });

  it.each([
    'program practice practise license meter tire curb story check draft analyses',
    'humorous honorary laborious humorist vigorous glamorous coloration armorial',
    'surprise advertise exercise compromise promise wise rise televise supervise enterprise',
    'compelled controlled cancellation parallel excellent propelled',
    'the and of water never over under paper',
  ])('tells nothing from words that both write: %s', (words) => {
    for (const word of words.split(' ')) expect(spellingOf(word)).toBeUndefined();
  });
});
