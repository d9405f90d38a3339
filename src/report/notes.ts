import type { Words } from '../interface/index.ts';
import type { ReportNote } from '../schemas/report.ts';
import { ruleOf } from './rules.ts';

/**
 * What a reader should know about how a report was made.
 * @param failed rules that failed on the article
 */
export function notesOn(language: string, failed: readonly string[]): ReportNote[] {
  return [
    ...(/^en\b/i.test(language) ? [] : [{ about: 'language' as const }]),
    ...failed.map((rule) => ({ about: 'failed-rule' as const, rule })),
  ];
}

/** A note as readers see it. */
export function writeNote(note: ReportNote, { say }: Words): string {
  return note.about === 'language'
    ? say('note.language')
    : say('note.failed-rule', { rule: ruleOf(note.rule)?.title ?? note.rule });
}
