import { Document, Scalar } from 'yaml';

/** Where YAML lines are folded; the width at which Decap CMS folds too. */
const WIDTH = 88;

/** A text that YAML 1.1 readers would take for a date stays text only between quotes. */
const DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * Front matter as Decap CMS writes it, so that a file looks the same whoever saved it last:
 * plain keys, long text in `>-` blocks, dates between quotes. A key without a value is left out.
 * @param blocks keys whose text is written as a block however short it is
 * @returns lines of YAML, without the `---` around them
 */
export function toYaml(
  data: Readonly<Record<string, string | undefined>>,
  blocks: readonly string[] = [],
): string {
  const document = new Document({});
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const scalar = new Scalar(value);
    if (blocks.includes(key) || value.length > WIDTH - 8) scalar.type = 'BLOCK_FOLDED';
    else if (DATE.test(value)) scalar.type = 'QUOTE_SINGLE';
    document.set(key, scalar);
  }
  return Object.keys(document.toJS() as object).length === 0 ? '' : document.toString({ lineWidth: WIDTH });
}
