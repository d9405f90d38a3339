import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { formsOf, sayForm } from './forms.ts';
import { wordsOf } from './index.ts';

test('a script has every form of a message, and puts its number there as the language writes it', () => {
  const forms = formsOf('count.claims', wordsOf('en'));
  expect(forms).toEqual({ one: '{n} claim', other: '{n} claims' });
  expect([0, 1, 1234].map((n) => sayForm(forms, n, 'en-GB'))).toEqual([
    '0 claims',
    '1 claim',
    '1,234 claims',
  ]);
});

test('a language may have more forms, and some without the number in them', () => {
  const locale = 'ar-EG';
  const message = new IntlMessageFormat(
    '{n, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
    locale,
  );
  const forms = formsOf('count.claims', {
    locale,
    say: (_, values) => String(message.format(values)),
    number: (n) => new Intl.NumberFormat(locale).format(n),
  });
  expect([0, 1, 2, 5, 11, 100].map((n) => sayForm(forms, n, locale))).toEqual([
    'لا نتائج',
    'نتيجة واحدة',
    'نتيجتان',
    '٥ نتائج',
    '١١ نتيجة',
    '١٠٠ نتيجة',
  ]);
});
