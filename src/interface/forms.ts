import type { Key } from './dictionaries/index.ts';
import type { Words } from './words.ts';

/** The forms of a message about a number, by what `Intl.PluralRules` calls them; `{n}` is where the number stands. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** Numbers below this show every form but that of whole millions, which French and Spanish have. */
const SMALL = 200;

/**
 * The forms of a message, for a script that will only know in the browser which number it is of.
 * @param key a message with one value, the number `n`
 */
export function formsOf(key: Key, { say, number, locale }: Pick<Words, 'say' | 'number' | 'locale'>): Forms {
  const rules = new Intl.PluralRules(locale);
  const forms: Forms = {};
  for (const n of [...Array(SMALL).keys(), 1_000_000]) {
    forms[rules.select(n)] ??= say(key, { n }).replace(number(n), '{n}');
  }
  return forms;
}

/** The message about a number, of its forms. */
export function sayForm(forms: Forms, n: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other ?? '{n}';
  return form.replace('{n}', new Intl.NumberFormat(locale).format(n));
}
