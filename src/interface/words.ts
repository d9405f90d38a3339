import { IntlMessageFormat } from 'intl-messageformat';
import { datesIn } from './dates.ts';
import { DICTIONARIES, type About, type Dictionary, type Key } from './dictionaries/index.ts';
import { isolate } from './isolate.ts';
import { baseOf, interfaceLanguage } from './languages.ts';
import { plainMessage, type Values } from './plain-message.ts';
import { remembered } from './remembered.ts';

/** A part of a message with tags: text, or a tag’s name with what it holds. */
export type Part = string | { readonly tag: string; readonly parts: readonly Part[] };

/** The words, dates and numbers of one language’s interface. */
export interface Words {
  about: About;
  /** The tag for `lang`. */
  language: string;
  /** The tag that dates and numbers follow: the article’s own region where its language has that. */
  locale: string;
  /** Which way lines run. */
  direction: 'ltr' | 'rtl';
  /**
   * A message as text; its tags, where it has any, are left out.
   * @throws where a value is missing; the error names the message
   */
  say: (key: Key, values?: Values) => string;
  /** A message with tags, as parts in their order. */
  parts: (key: Key, values?: Values) => readonly Part[];
  /** A date of the content, `2015-12-15`, `2015-12` or `2015`, as readers write it. */
  date: (date: string) => string;
  /** A number with the separators of the language. */
  number: (number: number, digits?: number) => string;
  /** A share, 0 to 1, as a whole percentage; never all or nothing for what is only nearly so. */
  percent: (share: number) => string;
  /** Items one after another: “a, b and c”. */
  list: (items: readonly string[]) => string;
  /** Items one after another without a word between them: “a, b, c”. */
  series: (items: readonly string[]) => string;
}

/** A share as whole hundredths, honest at both ends. */
function hundredths(share: number): number {
  const rounded = Math.round(share * 100);
  return share < 1 && rounded === 100 ? 99 : share > 0 && rounded === 0 ? 1 : rounded;
}

/** Adjoining texts as one. */
function joined(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    if (typeof last !== 'string' || typeof part !== 'string') return [...all, part];
    return [...all.slice(0, -1), last + part];
  }, []);
}

/** The text of a message’s parts. */
function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : textOf(part.parts))).join('');
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** A message, what makes a part of each of its tags, and the names of values that only choose between forms. */
interface Message {
  message: IntlMessageFormat;
  /** Says it where it needs no formatting. */
  plain: ReturnType<typeof plainMessage>;
  choosers: ReadonlySet<string>;
  tags: Record<string, (parts: Part[]) => Part>;
}

/** The names of the tags of a message, however deep. */
function tagNames(ast: Ast): string[] {
  return ast.flatMap((element) => {
    if ('options' in element) return Object.values(element.options).flatMap(({ value }) => tagNames(value));
    return 'children' in element ? [element.value, ...tagNames(element.children)] : [];
  });
}

/** A maker for every tag of a message. */
function tagsOf(ast: Ast): Message['tags'] {
  const makers = tagNames(ast).map((tag): [string, (parts: Part[]) => Part] => [
    tag,
    (parts) => ({ tag, parts: joined(parts) }),
  ]);
  return Object.fromEntries(makers);
}

/** The names of values that a message chooses its form by. */
function choosersIn(ast: Ast): string[] {
  return ast.flatMap((element) => {
    if ('options' in element)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => choosersIn(value))];
    return 'children' in element ? choosersIn(element.children) : [];
  });
}

/** Pages say the same again and again; so many texts of a language are remembered. */
const MOST_TEXTS = 5000;

/** A name for a message with its values, of which no two are alike. */
function nameOf(key: Key, values: Values): string {
  let all: string = key;
  for (const [name, value] of Object.entries(values)) {
    // Its length stands before a text, so that none can be taken for several, or for a number.
    all += typeof value === 'string' ? ` ${name}:${value.length}:${value}` : ` ${name}=${value}`;
  }
  return all;
}

const NO_VALUES: Values = {};

function make({ about, words }: Dictionary, language: string, locale: string): Words {
  const messages = new Map<Key, Message>();
  /** What was said, by the message and its values. */
  const said = remembered(MOST_TEXTS);
  const phrases = remembered<readonly Part[]>(MOST_TEXTS);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const lists = new Intl.ListFormat(locale);
  const numbers = new Map<number, Intl.NumberFormat>();

  const isolated = (text: string): string => isolate(text, about.direction);
  const apart = (values: Values, choosers: ReadonlySet<string>): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' && !choosers.has(name) ? isolated(value) : value,
      ]),
    );

  function named<T>(key: Key, run: () => T): T {
    try {
      return run();
    } catch (error) {
      throw new Error(`The message “${key}” of ${about.name}: ${(error as Error).message}`, { cause: error });
    }
  }

  function messageOf(key: Key): Message {
    const known = messages.get(key);
    if (known) return known;
    const message = named(key, () => new IntlMessageFormat(words[key], locale));
    const ast = message.getAst();
    const plain = plainMessage(ast, isolated);
    const made = { message, plain, choosers: new Set(choosersIn(ast)), tags: tagsOf(ast) };
    messages.set(key, made);
    return made;
  }

  function format(key: Key, values: Values): Part[] {
    const { message, tags, choosers } = messageOf(key);
    const made = named(key, () => message.format<Part>({ ...tags, ...apart(values, choosers) }));
    return joined(Array.isArray(made) ? made : [made]);
  }

  return {
    about,
    language,
    locale,
    direction: about.direction,
    parts: (key, values = NO_VALUES) => phrases(nameOf(key, values), () => format(key, values)),
    say: (key, values = NO_VALUES) =>
      messageOf(key).plain?.(values) ?? said(nameOf(key, values), () => textOf(format(key, values))),
    date: datesIn(locale),
    number: (number, digits = 0) => {
      const known =
        numbers.get(digits) ??
        new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      numbers.set(digits, known);
      return known.format(number);
    },
    percent: (share) => percents.format(hundredths(share) / 100),
    list: (items) => lists.format(items.map(isolated)),
    series: (items) => items.map(isolated).join(about.comma),
  };
}

const made = new Map<string, Words>();

/**
 * The words of the interface in a language: dates and numbers follow its region, where it names one.
 * @param language a BCP 47 tag that the interface `speaks`
 * @throws where there is no dictionary of it
 */
export function wordsOf(language: string): Words {
  const known = made.get(language);
  if (known) return known;
  const base = baseOf(language);
  const dictionary = DICTIONARIES[base];
  if (!dictionary) throw new Error(`There is no dictionary of “${language}”.`);
  const { locale } = dictionary.about;
  // Digits are a matter of the dictionary, whose messages have some, not of the region.
  const digits = /-u-.*/.exec(locale)?.[0] ?? '';
  const words = make(dictionary, language, language === base ? locale : language + digits);
  made.set(language, words);
  return words;
}

/** The words of a site as a whole: of what belongs to no one report. */
export function wordsOfSite({ languages }: { languages: readonly string[] }): Words {
  return wordsOf(interfaceLanguage(undefined, languages));
}
