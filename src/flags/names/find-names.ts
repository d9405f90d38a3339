import { isWithin } from '../../article/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Token } from '../tokens.ts';
import { genderOf, isBodyWord, isGivenName, kindByWords, personPoints } from './kinds.ts';
import { isExplainedAfter, roleBefore } from './roles.ts';
import { isCommonWord, runsIn, surelyNames, type Run } from './runs.ts';
import type { Entity, Name } from './types.ts';

/** A person is meant where this many points speak for it. */
const SURE = 2;

/**
 * The names of a text in order, those of one person, body or country with one entity. A surname alone belongs to the person
 * whom the text names in full; of several of one surname to the one named last.
 * @param headings the headline and the headings: there every word may have a capital, so only what is a name elsewhere counts
 */
export function findNames(sentences: readonly (readonly Token[])[], headings: readonly Span[]): Name[] {
  const isHeading = sentences.map(
    ([first]) => first !== undefined && isWithin(headings, { start: first.start, end: first.end }),
  );
  const surely = surelyNames(sentences.filter((_, at) => isHeading[at] !== true));
  const drafts: Omit<Name, 'entity'>[] = [];
  sentences.forEach((sentence, at) => {
    if (isShouted(sentence)) return;
    const inHeading = isHeading[at] === true;
    for (const run of runsIn(sentence, surely)) {
      for (const draft of namesOf(sentence, run, inHeading)) {
        if (!inHeading || draft.words.every((word) => surely.has(word))) drafts.push(draft);
      }
    }
  });
  return withEntities(drafts, sentences);
}

/** Among capitals only they tell nothing. */
function isShouted(sentence: readonly Token[]): boolean {
  const words = sentence.filter(({ isWord, text }) => isWord && text.length > 3);
  return (
    words.length >= 3 && words.filter(({ text }) => text === text.toUpperCase()).length > words.length / 2
  );
}

/** The names in a stretch of capitals: one, or a country and a person: “US President | Barack Obama”. */
function namesOf(sentence: readonly Token[], run: Run, inHeading: boolean): Omit<Name, 'entity'>[] {
  const {
    from: roleFrom,
    nameFrom,
    honorific,
  } = isWhole(sentence, run)
    ? { from: run.from, nameFrom: run.from, honorific: '' }
    : roleBefore(sentence, run);
  const role = textOf(sentence, roleFrom, honorific === '' ? nameFrom : nameFrom - 1);
  const make = (
    from: number,
    to: number,
    known: { honorific: string; role: string },
  ): Omit<Name, 'entity'> => {
    const tokens = sentence.slice(from, to);
    const first = tokens[0];
    const before = sentence[from - 1];
    return {
      start: first?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
      words: wordsOf(tokens),
      from: first?.index ?? 0,
      to: (tokens.at(-1)?.index ?? 0) + 1,
      sentence: first?.sentence ?? 0,
      isQuoted: first?.isQuoted ?? false,
      inHeading,
      ...known,
      isExplained: isExplainedAfter(sentence, to),
      hasArticle: before?.lower === 'the',
    };
  };
  const names: Omit<Name, 'entity'>[] = [];
  const leading = leadingCountry(sentence, run, nameFrom);
  if (leading) names.push(make(leading.from, leading.to, { honorific: '', role: '' }));
  const start = leading && leading.to > nameFrom ? leading.to : nameFrom;
  if (start < run.to) names.push(make(start, run.to, { honorific, role }));
  return names;
}

/** “Russian Federation”, “Defense Ministry”: what looks like a role is part of the name. */
function isWhole(sentence: readonly Token[], { from, to }: Run): boolean {
  const words = wordsOf(sentence.slice(from, to));
  const { kind } = kindByWords(words);
  return kind === 'country' || isBodyWord(words.at(-1) ?? '');
}

/** A country or nationality that begins the stretch, before a title: “US Secretary of State”. */
function leadingCountry(sentence: readonly Token[], { from }: Run, nameFrom: number): Run | null {
  for (let to = Math.min(nameFrom, from + 3); to > from; to -= 1) {
    const { kind } = kindByWords(wordsOf(sentence.slice(from, to)));
    if (kind === 'country' || kind === 'nationality') return { from, to };
  }
  return null;
}

function textOf(sentence: readonly Token[], from: number, to: number): string {
  return sentence
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** An initial takes its full stop along: “J.”. */
function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { text } of tokens) {
    const last = words.at(-1);
    if (text === '.' && last !== undefined) words[words.length - 1] = `${last}.`;
    else words.push(text);
  }
  return words;
}

function withEntities(
  drafts: readonly Omit<Name, 'entity'>[],
  sentences: readonly (readonly Token[])[],
): Name[] {
  const full = new Map<string, Entity>();
  const byPart = new Map<string, Entity[]>();
  const keyOf = ({ words }: Pick<Name, 'words'>): string => words.join(' ').toLowerCase();
  const entityOf = (name: Omit<Name, 'entity'>): Entity => {
    const key = keyOf(name);
    const known = full.get(key);
    if (known) return known;
    const entity: Entity = {
      name: name.words.join(' '),
      ...kindByWords(name.words),
      gender: null,
      isPersonBy: 0,
      mentions: [],
    };
    full.set(key, entity);
    return entity;
  };
  // Full names first, so that a surname finds its person wherever the full name stands.
  for (const draft of drafts) {
    if (draft.words.length < 2) continue;
    const isNew = !full.has(keyOf(draft));
    const entity = entityOf(draft);
    if (!isNew || entity.kind !== 'other') continue;
    for (const part of [draft.words.at(-1), draft.words[0], draft.words.slice(-2).join(' ')]) {
      if (part !== undefined) byPart.set(part, [...(byPart.get(part) ?? []), entity]);
    }
  }
  const names = drafts.map((draft): Name => {
    const fuller = (byPart.get(draft.words.join(' ')) ?? []).filter(
      ({ name }) => name !== draft.words.join(' '),
    );
    const entity = fullerOf(draft, fuller) ?? entityOf(draft);
    const name: Name = { ...draft, entity };
    entity.mentions.push(name);
    return name;
  });
  for (const entity of new Set(names.map(({ entity }) => entity))) decideKind(entity, sentences);
  return names;
}

/** The person of that surname who was named last before, else the first who is named at all. */
function fullerOf(name: Omit<Name, 'entity'>, candidates: readonly Entity[]): Entity | null {
  const gender = genderOf([name.honorific]);
  const fitting = candidates.filter(
    (entity) => gender === null || entityGender(entity) === null || entityGender(entity) === gender,
  );
  return fitting.findLast(({ mentions }) => mentions.length > 0) ?? fitting[0] ?? null;
}

const entityGender = ({ name }: Entity): Entity['gender'] => genderOf([name.split(' ')[0] ?? '']);

/** Decides whether an entity that the words alone leave open is a person, from all its mentions. */
function decideKind(entity: Entity, sentences: readonly (readonly Token[])[]): void {
  const { mentions } = entity;
  const roles = mentions.flatMap(({ honorific, role }) => [honorific, ...role.split(' ')]);
  entity.gender = genderOf([...roles, ...entity.name.split(' ').slice(0, 1)]);
  if (entity.kind !== 'other') return;
  let points = 0;
  for (const { honorific, role, isExplained, sentence, from, to } of mentions) {
    const tokens = sentences[sentence] ?? [];
    const offset = tokens[0]?.index ?? 0;
    if (honorific !== '') points += SURE + 1;
    if (role !== '') points += SURE;
    if (isExplained) points += 0.5;
    points += personPoints(tokens, from - offset, to - offset);
  }
  const words = entity.name.split(' ');
  if (words.length > 1 && isGivenName(words[0] ?? '')) points += SURE + 1;
  else if (words.length > 1 && words.length < 4) points += words.some(isCommonWord) ? 0.5 : SURE;
  entity.isPersonBy = points;
  if (points >= SURE) entity.kind = 'person';
}
