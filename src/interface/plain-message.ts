import type { IntlMessageFormat } from 'intl-messageformat';

/** What stands in a message’s places: numbers are written, and chosen by, as the language does. */
export type Values = Record<string, string | number>;

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** The kinds of elements of a parsed message of which `plainMessage` is made: text, and a value as it is. */
const TEXT = 0;
const VALUE = 1;

/**
 * Says a message that only has values put between words, as most do, without the walk through it and the list of parts that
 * `IntlMessageFormat` makes each time: pages say two thousand a report.
 * @param ast the message as `IntlMessageFormat` has parsed it
 * @param isolated what is made of a value that is text
 * @returns undefined for a message that has to be formatted: with forms to choose from, numbers to write, or tags. What it
 * returns says undefined where a value is missing.
 */
export function plainMessage(
  ast: Ast,
  isolated: (text: string) => string,
): ((values: Values) => string | undefined) | undefined {
  const elements = ast.flatMap((element) => {
    const kind: number = element.type;
    return (kind === TEXT || kind === VALUE) && 'value' in element ? [{ kind, value: element.value }] : [];
  });
  if (elements.length < ast.length) return undefined;
  return (values) => {
    let said = '';
    for (const { kind, value } of elements) {
      if (kind === TEXT) said += value;
      else {
        const given = values[value];
        if (given === undefined) return undefined;
        said += typeof given === 'string' ? isolated(given) : String(given);
      }
    }
    return said;
  };
}
