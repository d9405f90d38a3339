import { expect, test } from 'vitest';
import { dictionaryScript, oneSlipAway, soundAlikeScript } from './dictionary-script.ts';
import { areOneWord } from './one-word.ts';
import { trialScript } from './trial-script.ts';

const WORDS =
  'contingent\t500\ncontinent\t9000\nconsistent\t90000\ncontinents\t800\nthat\t9000\ncontinental\t800';

test('the trial’s script leaves out forms, unequal frequencies, and words of grammar', () => {
  const { mistakes } = trialScript(
    WORDS,
    '0\t1\t2\t9\t0\n0\t2\t2\t9\t0\n1\t3\t1\t9\t1\n4\t1\t2\t9\t0\n1\t5\t2\t9\t0\n',
  );
  expect(mistakes('contingent')).toEqual(['continent']);
  expect(mistakes('continent')).toEqual(['continental']);
  expect(mistakes('that')).toEqual([]);
  expect(mistakes('unknown')).toEqual([]);
});

test('one slip leaves out, adds, replaces or swaps a letter', () => {
  const slips = oneSlipAway('from');
  for (const slip of ['fom', 'form', 'frog', 'afrom', 'froma', 'rom', 'fro', 'rfom']) {
    expect(slips, slip).toContain(slip);
  }
  expect(slips).not.toContain('from');
  expect(slips.every((slip) => Math.abs(slip.length - 4) <= 1)).toBe(true);
});

const DICTIONARY = new Set(
  'role roll roles rode lore grey gray their there plan planned meet meat mete'.split(' '),
);
const SOUNDS = new Map([
  ['role', 'R OW L'],
  ['roll', 'R OW L'],
  ['meet', 'M IY T'],
  ['meat', 'M IY T'],
  ['mete', 'M IY T'],
  ['their', 'DH EH R'],
  ['there', 'DH EH R'],
]);

test('the dictionary’s script takes slips and words that sound the same, and no forms of the word', () => {
  const { mistakes } = dictionaryScript(DICTIONARY, SOUNDS);
  expect(mistakes('role')).toEqual(['rode', 'roll']);
  expect(mistakes('meet')).toEqual(['meat', 'mete']);
  expect(mistakes('plan')).toEqual([]);
  expect(mistakes('grey')).toEqual([]);
  expect(mistakes('their')).toEqual([]);
  expect(mistakes('nowhere')).toEqual([]);
});

test('the script of words that sound alike keeps to frequent ones', () => {
  const frequencies = new Map([
    ['meet', 200],
    ['meat', 40],
    ['mete', 0.1],
    ['role', 90],
    ['their', 900],
    ['there', 900],
  ]);
  const { mistakes } = soundAlikeScript(DICTIONARY, SOUNDS, frequencies);
  expect(mistakes('meet')).toEqual(['meat']);
  expect(mistakes('mete')).toEqual([]);
  expect(mistakes('role')).toEqual([]);
  expect(mistakes('their')).toEqual([]);
});

test.each([
  ['plan', 'plans', true],
  ['plan', 'planned', true],
  ['hope', 'hoping', true],
  ['city', 'cities', true],
  ['carry', 'carried', true],
  ['grey', 'gray', true],
  ['know', 'known', true],
  ['role', 'roll', false],
  ['contingent', 'continent', false],
  ['word', 'world', false],
  ['bed', 'bee', false],
])('%s and %s: one word is %s', (one, two, expected) => {
  expect(areOneWord(one, two)).toBe(expected);
  expect(areOneWord(two, one)).toBe(expected);
});
