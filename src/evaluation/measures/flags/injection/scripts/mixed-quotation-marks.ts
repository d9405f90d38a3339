import type { Injector, Script } from '../damage.ts';
import { pick, replace } from '../text.ts';

/** Makes the marks of one quotation straight among curly ones, or the reverse. */
const otherMarks: Injector = (article, random) => {
  const { text } = article;
  const all = article.quotations.filter(
    ({ marks, closed, parent }) => marks === 'double' && closed && parent === null,
  );
  const curly = all.filter(({ start }) => text.charAt(start) === '“');
  const straight = all.filter(({ start, end }) => text.charAt(start) === '"' && text.charAt(end - 1) === '"');
  const same = curly.length === all.length ? curly : straight.length === all.length ? straight : [];
  const quotation = pick(same, random);
  if (!quotation || same.length < 4) return null;
  const open = same === curly ? '"' : '“';
  const close = same === curly ? '"' : '”';
  const { start, end } = quotation;
  return {
    edits: [replace({ start, end: start + 1 }, open), replace({ start: end - 1, end }, close)],
    places: [quotation],
  };
};

export const mixedQuotationMarks: Script = {
  rule: 'mixed-quotation-marks',
  kinds: [{ what: 'the marks of one quotation made straight or curly', inject: otherMarks }],
};
