import { audit, below, CATEGORIES } from './audit.ts';
import { expect, test } from './test.ts';

test('Lighthouse finds accessibility, best practices and seo in order', async ({ folder }) => {
  const steady = CATEGORIES.filter((category) => category !== 'performance');
  const scores = await audit(folder, steady);
  expect(scores).toHaveLength(9);
  expect(below(scores)).toEqual([]);
});
