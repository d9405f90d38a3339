import { join } from 'node:path';
import { fold, readArticle } from '../../article/index.ts';
import { catalogue } from '../../flags/index.ts';
import { analyseReport, shorten, type ReportFiles } from '../../report/index.ts';
import { listKnown, nearNames } from '../../report/near.ts';
import { isOff, ruleOf } from '../../report/rules.ts';
import { dismissalKey, makeAnchor, placeDismissals, searchText } from '../../reviews/index.ts';
import type { Anchors } from '../../schemas/anchors.ts';
import { day, type Span } from '../../schemas/common.ts';
import type { Dismissal } from '../../schemas/dismissals.ts';
import { printAnchors } from '../anchors-file.ts';
import { readArgs } from '../args.ts';
import { findReport, openAnalyses, openContent } from '../content.ts';
import { appendDismissal } from '../dismissals-file.ts';
import { replaceFile } from '../files.ts';
import { findFlagged } from '../find-flagged.ts';
import { Failure, misuse, shown, type Io } from '../io.ts';

export const help = `sic dismiss SLUG RULE "WORDS" --reason "…" --by "NAME" [--after "WORDS"] [--date YYYY-MM-DD]

Sets a flag aside that is mistaken: that of the rule RULE on these words in the article of the report SLUG.
The dismissal is written into content/reports/SLUG/dismissals.yaml. It is public, with its reason and the name.

  --reason TEXT  why the flag is mistaken
  --by NAME      who decided it
  --after WORDS  words that stand just before, where the rule flags the same words more than once
  --date DAY     when it was decided; may be left out

Examples:
  npm run sic -- dismiss harbour-fire repeated-words "had had" --reason "Past perfect." --by "A. Holt"
  npm run sic -- dismiss harbour-fire undated "on Friday" --after "met" --reason "…" --by "A. Holt"
`;

/** The rule that somebody named. */
function checkRule(id: string, site: Parameters<typeof isOff>[0]): void {
  const rules = catalogue.map((rule) => rule.id);
  if (!ruleOf(id)) {
    const near = nearNames(id, rules, 3);
    const hint = near.length > 0 ? `did you mean ${near.map((name) => `“${name}”`).join(' or ')}?` : '';
    throw new Failure(`there is no rule “${id}”; ${hint || listKnown(rules, 'the catalogue')}`);
  }
  if (isOff(site, id)) {
    throw new Failure(`the rule “${id}” is switched off in site.yaml, so there is no flag to set aside`);
  }
}

/** The dismissal that sets this flag aside already. */
function earlier(report: ReportFiles, rule: string, span: Span, text: string): Dismissal | undefined {
  return placeDismissals(searchText(text), report.dismissals, report.anchors).find(
    ({ dismissal, span: place, state }) =>
      dismissal.rule === rule &&
      state.state === 'holds' &&
      place?.start === span.start &&
      place.end === span.end,
  )?.dismissal;
}

/** The anchors with one more; those of dismissals that were taken out of the file go with it. */
function withAnchor(report: ReportFiles, dismissal: Dismissal, anchor: Anchors['dismissals'][string]) {
  const keys = new Set(report.dismissals.map(dismissalKey));
  const kept = Object.entries(report.anchors.dismissals).filter(([key]) => keys.has(key));
  const dismissals = { ...Object.fromEntries(kept), [dismissalKey(dismissal)]: anchor };
  return { ...report.anchors, dismissals };
}

export function run(argv: readonly string[], io: Io): number {
  const { values, positionals } = readArgs(argv, {
    reason: { type: 'string' },
    by: { type: 'string' },
    after: { type: 'string' },
    date: { type: 'string' },
  });
  const [slug, rule, named] = positionals;
  if (slug === undefined || rule === undefined || named === undefined) {
    throw misuse('name a report, a rule and the words that it flags, in quotes');
  }
  if (positionals.length > 3) throw misuse('put the words of the article in quotes, as one argument');
  const [reason, by] = [fold(values.reason ?? ''), fold(values.by ?? '')];
  if (reason === '') throw misuse('say why the flag is mistaken: --reason "…"; readers see it');
  if (by === '') throw misuse('say who decided it: --by "NAME"; readers see it');
  const { date, after } = values;
  if (date !== undefined && !day.safeParse(date).success) {
    throw misuse(`--date takes a day as in 2015-12-15, not “${date}”`);
  }

  const content = openContent(io);
  const report = findReport(content, slug, ['article.md', 'anchors.json', 'dismissals.yaml']);
  checkRule(rule, content.site);
  const folder = join(content.dir, 'reports', slug);
  const { analysis } = analyseReport(report, content.site, openAnalyses(io));
  const article = readArticle(report.articleFile, 'markdown');
  const flagged = findFlagged(
    {
      article,
      flags: analysis.flags.filter((flag) => flag.rule === rule),
      file: { name: shown(io, join(folder, 'article.md')), text: report.articleFile },
      rule,
    },
    named,
    after,
  );
  const before = earlier(report, rule, flagged.span, article.text);
  if (before) {
    throw new Failure(`this flag is set aside already, by ${before.by}: ${shorten(before.reason, 80)}`);
  }

  const words = fold(article.text.slice(flagged.span.start, flagged.span.end));
  const dismissal: Dismissal = {
    rule,
    words,
    ...(flagged.after !== undefined && { after: flagged.after }),
    reason,
    by,
    ...(date !== undefined && { date }),
  };
  // Two places of the same words that nothing tells apart would share an anchor, and one would be lost.
  if (report.dismissals.some((other) => dismissalKey(other) === dismissalKey(dismissal))) {
    throw new Failure(
      `“${shorten(words, 60)}” is set aside already at another place; say which place this is by --after "WORDS"`,
    );
  }
  const file = join(folder, 'dismissals.yaml');
  // The anchor first: one without its dismissal does nothing, should the command be killed between the two.
  const anchor = makeAnchor(article, flagged.span, null);
  replaceFile(join(folder, 'anchors.json'), printAnchors(withAnchor(report, dismissal, anchor)));
  const made = appendDismissal(file, dismissal);
  io.stdout(
    `Set aside: “${ruleOf(rule)?.title ?? rule}” on “${shorten(words, 60)}” (${flagged.place})\n` +
      `${made ? 'Made' : 'Added to'} ${shown(io, file)}; its place is kept in anchors.json\n`,
  );
  return 0;
}
