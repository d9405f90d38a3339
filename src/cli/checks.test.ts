import { expect, test } from 'vitest';
import { withReport } from './test-kit.ts';

const dismissal = (words: string): string =>
  `- { rule: real-word-error, words: ${words}, reason: Meant., by: A. Holt }\n`;

test('a dismissal that keeps words out of the second look is of use, though they are not flagged', async () => {
  const file = 'content/reports/fire/dismissals.yaml';
  const place = withReport({ [file]: dismissal('We were lucky') });
  expect((await place.sic('check')).out).not.toMatch(/-dismissal/);
  place.write(file, dismissal('We were unlucky'));
  expect((await place.sic('check')).out).toContain('lost-dismissal');
});
