import type { Problem } from '../../schemas/problem.ts';
import { CHECKS } from '../check-catalogue.ts';

/** A path as a URI reference: a name may hold what means something else there. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/**
 * Problems as SARIF 2.1.0, which code scanning and editors read. Columns count UTF-16 code units, and
 * files are named from where the user stands.
 */
export function asSarif(problems: readonly Problem[]): string {
  const ids = [...new Set(problems.map(({ rule }) => rule))].sort();
  const rules = ids.map((id) => {
    const text = CHECKS.get(id);
    return { id, ...(text !== undefined && { shortDescription: { text } }) };
  });
  const results = problems.map(({ rule, severity, message, file, line, column }) => ({
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Sic', rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
