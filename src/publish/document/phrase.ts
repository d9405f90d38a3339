import { englishElsewhere } from '../../interface/english.ts';
import type { Key, Part, Values, Words } from '../../interface/index.ts';
import { element, strong, type Content } from './elements.ts';
import type { Note } from './types.ts';

/** What becomes of the tags of a message, by their names. */
type Tags = Record<string, (...children: Content[]) => Content | Content[]>;

/** Words of somebody else, in their language, between the quotation marks of the interface’s. */
export function quoted(words: Words, language?: string): (...children: Content[]) => Content[] {
  return (...children) =>
    phrase(words, 'form.quoted', {}, { q: () => element('bdi', children, { lang: language }) });
}

/** Words that are English in every language of the interface: titles of rules, messages of flags. */
export function english(words: Words): (...children: Content[]) => Content[] {
  const { lang, dir } = englishElsewhere(words);
  return (...children) => (lang === undefined ? children : [element('bdi', children, { lang, dir })]);
}

/** A message with emphasis, links and quotations in it. A tag that nothing is said of, or known, leaves what it holds. */
export function phrase(words: Words, key: Key, values: Values = {}, tags: Tags = {}): Content[] {
  const known: Tags = {
    b: strong,
    em: (...children) => element('em', children),
    // In its own direction, whatever that of the sentence.
    bdi: (...children) => element('bdi', children),
    q: quoted(words),
    ...tags,
  };
  const written = (part: Part): Content[] => {
    if (typeof part === 'string') return [part];
    const children = part.parts.flatMap(written);
    return [known[part.tag]?.(...children) ?? children].flat();
  };
  return words.parts(key, values).flatMap(written);
}

/** What stands over a note: what the article shows, and its title in the language of that. */
export function noteTitle({ sign, title, titleLanguage }: Note, words: Words): Content[] {
  const bdi = (...children: Content[]): Content => element('bdi', children, { lang: titleLanguage });
  return phrase(words, 'form.note-title', { sign, title }, { bdi });
}
