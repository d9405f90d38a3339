import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { isSeq, parseDocument, type Document } from 'yaml';
import type { Dismissal } from '../schemas/dismissals.ts';
import { createFile, readText, replaceFile } from './files.ts';
import { Failure } from './io.ts';
import { toYaml } from './yaml.ts';

/** The dismissal as an entry of a list. */
function entryOf({ rule, words, after, reason, by, date }: Dismissal): string {
  const map = toYaml({ rule, words, after, reason, by, date });
  return map.replace(/^(?=.)/gm, '  ').replace(/^ {2}/, '- ');
}

/** Adds an entry behind what stands in a file, of which not a byte changes: comments stay, and how lists are written. */
function behind(text: string, document: Document.Parsed, entry: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const start = isSeq(document.contents) ? document.contents.range[0] : 0;
  // A list may stand indented; its entries must stand alike.
  const indent = /[ \t]*$/.exec(text.slice(0, start).split('\n').at(-1) ?? '')?.[0] ?? '';
  const lines = entry.replace(/^(?=.)/gm, indent).replaceAll('\n', newline);
  return text === '' || text.endsWith('\n') ? text + lines : text + newline + lines;
}

/** `[]`, as new reports of some programs have it, gives way to a list with one entry. */
function inPlaceOfNone(text: string, document: Document.Parsed, entry: string): string | null {
  const { contents } = document;
  if (!isSeq(contents) || contents.items.length > 0) return null;
  const [start, end] = contents.range;
  return `${text.slice(0, start)}${entry.trimEnd()}${text.slice(end)}`;
}

/** Writes the whole anew; comments and order stay, white space may change. */
function anew(text: string, dismissal: Dismissal): string {
  const document = parseDocument(text);
  document.add(document.createNode(dismissal, { flow: false }));
  return document.toString();
}

/** The file's text with one more dismissal; every way is tried until one gives exactly what was there and the new one. */
export function withDismissal(text: string, dismissal: Dismissal): string {
  const document = parseDocument(text);
  const before = (document.toJS() as unknown[] | null) ?? [];
  const entry = entryOf(dismissal);
  const ways = [
    () => inPlaceOfNone(text, document, entry),
    () => behind(text, document, entry),
    () => anew(text, dismissal),
  ];
  for (const way of ways) {
    const written = way();
    if (written === null) continue;
    const read = parseDocument(written);
    if (read.errors.length === 0 && isDeepStrictEqual(read.toJS(), [...before, dismissal])) return written;
  }
  throw new Failure(`the entry could not be added without harm to the file; add it by hand:\n${entry}`);
}

/**
 * Adds a dismissal to a report's file.
 * @returns whether the file was made
 */
export function appendDismissal(path: string, dismissal: Dismissal): boolean {
  if (!existsSync(path)) {
    if (createFile(path, entryOf(dismissal))) return true;
  }
  replaceFile(path, withDismissal(readText(path), dismissal));
  return false;
}
