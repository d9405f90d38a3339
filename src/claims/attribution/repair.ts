import { SAYING_WORDS } from '../../language/reporting/index.ts';
import { lowerOf } from './context.ts';
import type { Draft } from './link.ts';
import { namedAfter, sentenceSubject, speakerLabel, subjectOf } from './subject.ts';
import type { Range, Tokens } from './tokens.ts';

/**
 * Mends what the labels left incomplete: a cue without source gets the words before it that look like its subject,
 * and words of saying own a content: “…, the minister said.” at a sentence’s end has said the sentence.
 */
export function repair(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const used = new Uint8Array(tokens.count);
  for (const { source, cue } of drafts) {
    if (source) used.fill(1, source.from, source.to);
    if (cue) used.fill(1, cue.from, cue.to);
  }
  drafts.forEach((draft, at) => {
    if (draft.cue && !draft.source) {
      const subject = subjectOf(tokens, draft.cue, used);
      if (subject) giveSource(draft, subject, [drafts[at - 1], drafts[at + 1]], used);
    }
    draft.source ??= draft.cue
      ? (namedAfter(tokens, draft.cue) ?? sentenceSubject(tokens, draft.cue))
      : draft.contents[0]
        ? speakerLabel(tokens, draft.contents[0])
        : null;
    if (draft.cue && draft.source && draft.contents.length === 0)
      giveContent(tokens, draft, draft.cue, draft.source);
  });
  return drafts.filter(({ source, cue, contents }) => contents.length > 0 || (cue && source));
}

/** Gives a draft its source, and takes the source’s words out of contents beside it. */
function giveSource(
  draft: Draft,
  source: Range,
  neighbours: readonly (Draft | undefined)[],
  used: Uint8Array,
): void {
  draft.source = source;
  used.fill(1, source.from, source.to);
  for (const other of [draft, ...neighbours]) {
    if (other) other.contents = other.contents.flatMap((content) => without(content, source));
  }
}

function without(content: Range, taken: Range): Range[] {
  return [
    { from: content.from, to: Math.min(content.to, taken.from) },
    { from: Math.max(content.from, taken.to), to: content.to },
  ].filter(({ from, to }) => to > from);
}

function giveContent(tokens: Tokens, draft: Draft, cue: Range, source: Range): void {
  if (!SAYING_WORDS.has(lowerOf(tokens, cue.from))) return;
  const sentence = tokens.sentences[tokens.sentenceOf[cue.from] ?? 0];
  if (!sentence) return;
  let end = sentence.to;
  while (end > sentence.from && /^[.!?]$/.test(lowerOf(tokens, end - 1))) end -= 1;
  const from = Math.min(source.from, cue.from);
  const to = Math.max(source.to, cue.to);
  if (to < end - 2 || from <= sentence.from + 2) return;
  const comma = lowerOf(tokens, from - 1) === ',' ? 1 : 0;
  draft.contents = [{ from: sentence.from, to: from - comma }];
}
