import { articleOf, endOfName, hasCapital, mayLead, type ArticleUse } from '../../language/naming/index.ts';
import type { Facts } from '../facts.ts';
import type { Mention } from './phrases.ts';

/** A name of which the article is known from news, where it stands. */
export interface BodyMention extends Mention, ArticleUse {}

const found = new WeakMap<Facts, readonly BodyMention[]>();

/** The names whose article has been learned, in order; found once. A name is a whole stretch of capitals. */
export function bodiesIn(facts: Facts): readonly BodyMention[] {
  const known = found.get(facts);
  if (known) return known;
  const { tokens } = facts;
  const mentions: BodyMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (!first?.isWord || !hasCapital(first.text)) continue;
    // “In NATO”: a small word that begins the sentence.
    if (mayLead(first.lower)) continue;
    const to = endOfName(tokens, at);
    const name = tokens
      .slice(at, to)
      .map(({ text }) => text)
      .join(' ');
    const use = articleOf(name.replaceAll('.', ''));
    const last = tokens[to - 1];
    if (use && last?.sentence === first.sentence) {
      const { start, sentence, isQuoted } = first;
      mentions.push({ phrase: name, start, end: last.end, from: at, to, sentence, isQuoted, ...use });
    }
    at = to - 1;
  }
  found.set(facts, mentions);
  return mentions;
}
