import { expect, test } from 'vitest';
import { catalogue } from '../flags/index.ts';
import { groupsOf } from './flag-groups.ts';

test('groups that have no flag are left out, the others counted', () => {
  const flags = ['repeated-words', 'real-word-error', 'no-such-rule', 'repeated-words'].map((rule) => ({
    rule,
  }));
  expect(groupsOf(flags)).toEqual([
    { id: 'rewriting', count: 2 },
    { id: 'wording', count: 1 },
    { id: 'text', count: 1 },
  ]);
});

test('every rule’s group is known', () => {
  for (const { id } of catalogue) expect(groupsOf([{ rule: id }])).toHaveLength(1);
});
