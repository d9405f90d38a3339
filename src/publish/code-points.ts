const isTrailing = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isLeading = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/**
 * From offsets in UTF-16 code units, in which Sic counts, to offsets in Unicode code points, in which the Web Annotation
 * model and SARIF count. A half of a surrogate pair that stands alone counts as one.
 * @returns a function that takes offsets from 0 to the text’s length; one within a pair gives the offset of the pair
 */
export function codePointOffsets(text: string): (offset: number) => number {
  // Where each second half of a pair stands: texts have few, so that a list is smaller than a table.
  const seconds: number[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (isTrailing(text.charCodeAt(at)) && isLeading(text.charCodeAt(at - 1))) seconds.push(at);
  }
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((seconds[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return seconds[low] === offset ? offset - low - 1 : offset - low;
  };
}
