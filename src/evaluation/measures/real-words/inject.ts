import { joinParagraphs, type NewsText } from './news.ts';
import { findWordPlaces, type WordPlace } from './word-places.ts';

/** The words that may be written by mistake in place of a word. */
export type Mistakes = (word: string) => readonly string[];

/** A wrong word in a text. */
export interface WrongWord {
  start: number;
  wrong: string;
  right: string;
}

/** A text of which is known what is wrong in it. */
export interface SpoiltText extends NewsText {
  errors: WrongWord[];
}

/** How errors are put into articles. */
export interface Script {
  mistakes: Mistakes;
  /** The share of the words that is tried; few words have a mistake that fits. */
  rate: number;
}

interface Replacement extends WordPlace {
  wrong: string;
}

/**
 * Puts real-word errors into articles, as their detectors are usually measured (Hirst and Budanitsky: Correcting
 * Real-Word Spelling Errors by Restoring Lexical Cohesion, 2005). Each word is tried at the script’s rate; where it is
 * written in lower case and has mistakes, one of them takes its place, each as likely as the others.
 */
export function injectErrors(
  articles: readonly (readonly string[])[],
  { mistakes, rate }: Script,
  random: () => number,
): SpoiltText[] {
  return articles.map((paragraphs) => {
    const replaced = paragraphs.map((paragraph) =>
      findWordPlaces(paragraph).flatMap((place): Replacement[] => {
        if (random() >= rate) return [];
        const choices = mistakesFor(place, mistakes);
        return choices.length > 0 ? [{ ...place, wrong: pick(choices, random) }] : [];
      }),
    );
    return spoil(paragraphs, replaced);
  });
}

/** Puts one error into each article that has a place for one, each place as likely as the others. */
export function injectOneError(
  articles: readonly (readonly string[])[],
  mistakes: Mistakes,
  random: () => number,
): SpoiltText[] {
  return articles.flatMap((paragraphs) => {
    const places = paragraphs.flatMap((paragraph, at) =>
      findWordPlaces(paragraph)
        .filter((place) => mistakesFor(place, mistakes).length > 0)
        .map((place) => ({ ...place, at })),
    );
    if (places.length === 0) return [];
    const place = pick(places, random);
    const replacement = { ...place, wrong: pick(mistakesFor(place, mistakes), random) };
    return [
      spoil(
        paragraphs,
        paragraphs.map((_, at) => (at === place.at ? [replacement] : [])),
      ),
    ];
  });
}

/** None where a capital shows a name, the head of a sentence, or a headline. */
function mistakesFor({ word }: WordPlace, mistakes: Mistakes): readonly string[] {
  return word === word.toLowerCase() ? mistakes(word) : [];
}

function pick<T>(choices: readonly T[], random: () => number): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new Error('nothing to choose from');
  return choice;
}

/** @param replaced of each paragraph, in order */
function spoil(paragraphs: readonly string[], replaced: readonly (readonly Replacement[])[]): SpoiltText {
  const errors: WrongWord[] = [];
  let before = 0;
  const written = paragraphs.map((paragraph, at) => {
    let text = '';
    let from = 0;
    for (const { start, word, wrong } of replaced[at] ?? []) {
      text += paragraph.slice(from, start);
      errors.push({ start: before + text.length, wrong, right: word });
      text += wrong;
      from = start + word.length;
    }
    text += paragraph.slice(from);
    before += text.length + 1;
    return text;
  });
  return { ...joinParagraphs(written), errors };
}
