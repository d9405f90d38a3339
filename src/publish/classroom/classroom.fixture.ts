import { claim, report } from '../../report/reports.fixture.ts';
import type { Report, ReportClaim, ReportFlag, Review } from '../../schemas/report.ts';

type Severity = ReportFlag['severity'];

/** A report of these blocks, the first of them its headline, for tests. Claims and flags stand on the words given. */
export function lessonReport(
  blocks: readonly string[],
  marks: {
    claims?: [words: string, judged: Review | null][];
    flags?: [words: string, severity: Severity][];
  } = {},
  data: Partial<Report> = {},
): Report {
  const text = blocks.join('\n\n');
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the text`);
    return { start, end: start + words.length };
  };
  const claims = (marks.claims ?? []).map(([words, judged], index): ReportClaim => ({
    ...claim(judged?.id ?? `claim-${index}`, judged),
    ...spanOf(words),
    words,
  }));
  const flags = (marks.flags ?? []).map(([words, severity], index): ReportFlag => ({
    ...spanOf(words),
    number: index + 1,
    rule: 'misspelling',
    message: `Is “${words}” meant?`,
    severity,
    confidence: null,
    expected: [],
    related: [],
    insideQuotation: false,
    words,
    claims: [],
    elsewhere: [],
  }));
  return report('ferry', claims, {
    article: {
      language: 'en',
      text,
      sha256: '',
      blocks: blocks.map((block, index) => ({
        ...spanOf(block),
        kind: index === 0 ? 'heading' : 'paragraph',
        depth: 1,
      })),
    },
    flags,
    ...data,
  });
}
