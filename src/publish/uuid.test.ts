import { expect, test } from 'vitest';
import { nameBasedUuid } from './uuid.ts';

test('a name gives the UUID of version 5 that RFC 9562 makes of it (appendix A.4)', () => {
  expect(nameBasedUuid('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
