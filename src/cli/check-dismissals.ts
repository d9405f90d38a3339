import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../flags/index.ts';
import { didYouMean, listKnown } from '../report/near.ts';
import type { Problem } from '../schemas/problem.ts';
import type { DismissalView } from '../schemas/report.ts';
import { problemAt, readYaml } from '../schemas/yaml-file.ts';
import { error, quoted, warning, type Checked, type Finding } from './findings.ts';

/** What is wrong with a dismissal that sets nothing aside, and the way out. */
function checkDismissal({ rule, words, state, effect }: DismissalView, slug: string): Finding[] {
  const again = `“sic dismiss ${slug} ${rule} …”`;
  switch (effect) {
    case 'sets-aside':
    case 'vouches':
      return [];
    case 'unknown-rule': {
      const rules = catalogue.map(({ id }) => id);
      return [
        error(
          'unknown-id',
          `there is no rule “${rule}”${didYouMean(rule, rules)} (${listKnown(rules, 'the catalogue')})`,
        ),
      ];
    }
    case 'rule-off':
      return [
        warning(
          'idle-dismissal',
          `“${rule}” is switched off in site.yaml, so it raises no flag to set aside; switch it on, or take the entry out`,
        ),
      ];
    case 'not-flagged':
      return [
        warning(
          'idle-dismissal',
          `“${rule}” raises no flag on these words, so there is none to set aside; mend the words, or take the entry out`,
        ),
      ];
    case 'words-lost':
      if (state.state === 'changed') {
        const now = state.diff.flatMap(({ kind, text }) => (kind === 'gone' ? [] : [text])).join('');
        const message = `the article says ${quoted(now)} now, so that ${quoted(words)} is set aside no more; take the entry out, or set the new words aside by ${again}`;
        return [warning('lost-dismissal', message)];
      }
      return state.state === 'orphan' && state.reason === 'ambiguous'
        ? [
            warning(
              'lost-dismissal',
              `${quoted(words)} stands in several places, so no flag is set aside; add “after:” with the words just before it`,
            ),
          ]
        : [
            warning(
              'lost-dismissal',
              `the article has no words ${quoted(words)}; take the entry out, or set others aside by ${again}`,
            ),
          ];
  }
}

/** Dismissals of no effect: their words or their rule are gone, or it flags them no more. */
export function checkDismissals({ files, report, dir }: Checked): Problem[] {
  const findings = report.dismissals.map((dismissal) => checkDismissal(dismissal, files.slug));
  if (findings.every((found) => found.length === 0)) return [];
  const file = `reports/${files.slug}/dismissals.yaml`;
  const yaml = readYaml(readFileSync(join(dir, file), 'utf8'), file);
  return findings.flatMap((found, index) =>
    found.map((finding) =>
      problemAt(yaml, [index, finding.rule === 'unknown-id' ? 'rule' : 'words'], finding),
    ),
  );
}
