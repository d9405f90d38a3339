import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../flags/index.ts';
import { didYouMean, listKnown } from '../report/near.ts';
import { shorten } from '../report/index.ts';
import { dismissalKey, wordingsOf } from '../reviews/index.ts';
import type { Problem } from '../schemas/problem.ts';
import type { DismissalView } from '../schemas/report.ts';
import { problemAt, readYaml } from '../schemas/yaml-file.ts';
import { tellChanges } from './changed-words.ts';
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
        const { now } = wordingsOf(state.diff);
        const message = `the article says ${quoted(now)} now, so that ${quoted(words)} is set aside no more (${tellChanges(state.diff).text}); take the entry out, or set the new words aside by ${again}`;
        return [warning('lost-dismissal', message)];
      }
      return state.state === 'orphan' && state.reason === 'ambiguous'
        ? [
            warning(
              'lost-dismissal',
              `${quoted(words)} stands in several places, or elsewhere than it did, so no flag is set aside; add “after:” with the words just before it, or set it aside anew by ${again}`,
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

/** Anchors of dismissals that are not in the file: an editor took them out, or a command was killed before it put them in. */
function checkStale({ files, dir, content }: Checked): Problem[] {
  const folder = `reports/${files.slug}`;
  // What could not be read may be there all the same.
  if (
    content.problems.some(({ file, rule }) => file === `${folder}/dismissals.yaml` && rule !== 'unknown-id')
  )
    return [];
  const known = new Set(files.dismissals.map(dismissalKey));
  const stale = Object.keys(files.anchors.dismissals).filter((key) => !known.has(key));
  if (stale.length === 0) return [];
  const yaml = readYaml(readFileSync(join(dir, folder, 'anchors.json'), 'utf8'), `${folder}/anchors.json`);
  return stale.map((key) => {
    const message =
      `there is no dismissal “${shorten(key, 60)}”: it was taken out, or “sic dismiss” was broken off before it was written; ` +
      `it has no effect, and the next “sic dismiss ${files.slug} …” drops it or writes it again`;
    return problemAt(yaml, ['dismissals', key], warning('stale-anchor', message), true);
  });
}

/** Dismissals of no effect: their words or their rule are gone, or it flags them no more; and anchors without one. */
export function checkDismissals(checked: Checked): Problem[] {
  const { files, report, dir } = checked;
  const findings = report.dismissals.map((dismissal) => checkDismissal(dismissal, files.slug));
  const stale = checkStale(checked);
  if (findings.every((found) => found.length === 0)) return stale;
  const file = `reports/${files.slug}/dismissals.yaml`;
  const yaml = readYaml(readFileSync(join(dir, file), 'utf8'), file);
  const idle = findings.flatMap((found, index) =>
    found.map((finding) =>
      problemAt(yaml, [index, finding.rule === 'unknown-id' ? 'rule' : 'words'], finding),
    ),
  );
  return [...idle, ...stale];
}
