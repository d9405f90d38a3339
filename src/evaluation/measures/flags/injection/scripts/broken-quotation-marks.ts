import { inside } from '../../../../../article/index.ts';
import type { Injector, Script } from '../damage.ts';
import { pick, replace } from '../text.ts';

/** Drops one mark of a quotation, with the whole paragraph as the place where that may be noticed. */
const dropped =
  (which: 'opening' | 'closing'): Injector =>
  (article, random) => {
    const quotation = pick(
      article.quotations.filter(
        ({ marks, closed, parent }) => marks === 'double' && closed && parent === null,
      ),
      random,
    );
    const block = article.blocks.find((each) => quotation && inside(quotation, each));
    if (!quotation || !block) return null;
    const { start, end } = quotation;
    const mark = which === 'opening' ? { start, end: start + 1 } : { start: end - 1, end };
    return { edits: [replace(mark, '')], places: [block] };
  };

/** Puts a space on the wrong side of a mark, as “ here”. */
const spaced: Injector = (article, random) => {
  const quotation = pick(
    article.quotations.filter(
      ({ start, marks, closed }) => marks === 'double' && closed && article.text.charAt(start) === '“',
    ),
    random,
  );
  if (!quotation) return null;
  const { inner } = quotation;
  const at = random() < 0.5 ? inner.start : inner.end;
  return { edits: [replace({ start: at, end: at }, ' ')], places: [quotation] };
};

export const brokenQuotationMarks: Script = {
  rule: 'broken-quotation-marks',
  kinds: [
    { what: 'a closing mark dropped', inject: dropped('closing') },
    { what: 'an opening mark dropped', inject: dropped('opening') },
    { what: 'a space on the wrong side of a mark', inject: spaced },
  ],
};
