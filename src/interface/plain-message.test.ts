import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { DICTIONARIES } from './dictionaries/index.ts';
import { plainMessage } from './plain-message.ts';

const saidPlainly = (message: string) =>
  plainMessage(new IntlMessageFormat(message).getAst(), (text) => `<${text}>`);

test('values stand between the words as they are, texts apart from them', () => {
  expect(saidPlainly('By {name}, on page {page}')?.({ name: 'Ada', page: 1234 })).toBe(
    'By <Ada>, on page 1234',
  );
});

test('a missing value is left to be told of', () => {
  expect(saidPlainly('By {name}')?.({})).toBeUndefined();
});

test.each([
  '{n, plural, one {# claim} other {# claims}}',
  '{n, number}',
  'a <b>bold</b> word',
  '{s, select, other {x}}',
])('“%s” has to be formatted', (message) => {
  expect(saidPlainly(message)).toBeUndefined();
});

const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.double({ noNaN: true }));

test.each(Object.entries(DICTIONARIES))(
  'plain messages of %s read as IntlMessageFormat has them',
  (_, dictionary) => {
    const { locale } = dictionary.about;
    const messages = Object.values(dictionary.words).map((words) => new IntlMessageFormat(words, locale));
    const plain = messages.flatMap((message) => {
      const say = plainMessage(message.getAst(), (text) => text);
      return say ? [{ message, say }] : [];
    });
    expect(plain.length).toBeGreaterThan(messages.length / 2);
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.func(value), ({ message, say }, valueOf) => {
        const names = message.getAst().flatMap((element) => ('value' in element ? [element.value] : []));
        const values = Object.fromEntries(names.map((name) => [name, valueOf(name)]));
        expect(say(values)).toBe(message.format(values));
      }),
    );
  },
);
