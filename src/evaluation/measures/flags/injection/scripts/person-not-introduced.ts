import { inside, type Article } from '../../../../../article/index.ts';
import type { Span } from '../../../../../schemas/common.ts';
import type { Damage, Edit, Injector, Script } from '../damage.ts';
import { needsIntroduction, personsOf, type Person } from '../persons.ts';
import { pick, replace, sentencesOf, type Random } from '../text.ts';

/** What says before a name who somebody is: “the Republican pollster ”, “Sen. ”, “his spokeswoman ”. */
const ROLE_BEFORE =
  /(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) )?(?:[\p{L}\p{N}.’'-]+ ){0,6}?(?:Sen\.|Rep\.|Gov\.|Dr\.|Gen\.|Lt\.|Mayor|Senator|Secretary|Judge|Justice|President|Chairman|[\p{L}-]*(?:man|woman|ist|or|er|director|professor|attorney|nominee|candidate|analyst|chief|official|president|head|leader|general|expert|aide)) $/u;

/** What says it behind a name: “, a tax lawyer in Ohio,”. */
const ROLE_BEHIND =
  /^(?:, (?:an?|the|who|whose|one of|his|her|former|then)\b[^,.;“”"]{3,120}(?:,|(?=\.))| \([^)]{1,40}\))/u;

/**
 * What still says who somebody is where it stands beside the surname: “Revesz, director of”, “Reed, 45,”, “Cruz of Texas”,
 * “CEO Stumpf”, “Attorney General Lynch”. A reader sees no fault there.
 */
const STILL_BEHIND =
  /^(?:, (?:\d|[RDI]-|an?\b|the\b|who\b|whose\b|one of|his\b|her\b|their\b|Mr|Mrs|(?:[\p{L}-]+ ){0,4}?(?:[\p{Ll}-]*(?:director|chief|chair\p{Ll}*|professor|editor|head|president|leader|officer|secretary|adviser|advisor|founder|senior|star|analyst|fellow)|Republican|Democrat)\b)| of \p{Lu}|\s\(| (?:is|was) (?:an?|the)\b)/u;

const STILL_BEFORE =
  /(?:\p{Lu}[\p{L}.]+ |[\p{Ll}-]*(?:man|woman|ist|or|er|[^m]ent|ant|star|colleague|veteran|actress|friend|delegate|anchor|aide|chief|official|speakers) )$/u;

const ADDRESSED = /(?:Mr|Mrs|Ms|Dr)\. $/u;

/** Names only the surname, and says nothing of who bears it. */
const introductionDropped: Injector = (article, random) => {
  const person = choose(article, random);
  if (!person) return null;
  const [first] = person.full;
  if (!first) return null;
  const behind =
    first.end + (ROLE_BEHIND.exec(article.text.slice(first.end, first.end + 200))?.[0].length ?? 0);
  if (isStillTold(article, startOfRole(article, first), behind)) return null;
  const edits = person.full.map((match, at): Edit => {
    if (at > 0) return replace(match, person.surname);
    const start = startOfRole(article, match);
    const role = ROLE_BEHIND.exec(article.text.slice(match.end, match.end + 200))?.[0] ?? '';
    return replace({ start, end: match.end + role.length }, person.surname);
  });
  return { edits, places: [...person.full, ...person.alone] };
};

/** Whether the words left beside the first surname tell who that is. */
function isStillTold({ text }: Article, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    STILL_BEHIND.test(text.slice(end, end + 80)) || (STILL_BEFORE.test(before) && !ADDRESSED.test(before))
  );
}

/** Drops every sentence that has the full name. */
const sentencesDropped: Injector = (article, random): Damage | null => {
  const person = choose(article, random);
  if (!person) return null;
  const dropped = sentencesOf(article).filter((sentence) =>
    person.full.some((name) => inside(name, sentence)),
  );
  const places = person.alone.filter((name) => !dropped.some((sentence) => inside(name, sentence)));
  const [first] = places;
  if (!first || isStillTold(article, first.start, first.end)) return null;
  return { edits: dropped.map((sentence) => replace(sentence, '')), places };
};

function choose(article: Article, random: Random): Person | undefined {
  return pick(
    personsOf(article).filter((person) => needsIntroduction(person) && person.alone.length > 0),
    random,
  );
}

function startOfRole({ text, sentences }: Article, name: Span): number {
  const sentence = sentences.findLast(({ start }) => start <= name.start);
  const before = text.slice(Math.max(sentence?.start ?? 0, name.start - 120), name.start);
  const clause = before.split(/[,;“—] */).at(-1) ?? '';
  return name.start - (ROLE_BEFORE.exec(clause)?.[0].length ?? 0);
}

export const personNotIntroduced: Script = {
  rule: 'person-not-introduced',
  kinds: [
    { what: 'first name and role dropped', inject: introductionDropped },
    { what: 'sentences with the full name dropped', inject: sentencesDropped },
  ],
};
