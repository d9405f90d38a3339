import { expect, test } from 'vitest';
import { countStances } from './stances.ts';

test('says what sources were used for, and nothing of what they were not', () => {
  const use = (stance: 'supports' | 'refutes' | 'context') => ({ stance });
  expect(countStances([use('context'), use('supports'), use('supports')])).toEqual([
    { stance: 'supports', number: 2 },
    { stance: 'context', number: 1 },
  ]);
});
