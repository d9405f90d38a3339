/** Letters of scripts that run from right to left. */
export const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Letters of scripts that run from left to right, which most do. */
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * A text to be put into a sentence that runs one way, between invisible marks where its own letters run the other way: without
 * them a number beside it would jump to its far side. Addresses stay as they are, since they are copied.
 * See Unicode Standard Annex #9, “Explicit Directional Isolates”.
 */
export function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  const strange = direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return strange.test(text) && !/^https?:/.test(text) ? `\u2068${text}\u2069` : text;
}

/** A text without the marks that `isolate` puts around it. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
