import type { Span } from '../../schemas/common.ts';
import { abbreviationClass } from './abbreviations.ts';
import { isBullet, isEndMark, kindAt, SPACE } from './characters.ts';
import { signBefore, wordBefore } from './surroundings.ts';

/** A label that numbers an item, if others with the numbers beside it are found. */
interface Label {
  at: number;
  counts: boolean;
}

/** A way to write labels (“1.” and “1)” are two), with the number that would go on. */
interface Series {
  next: number;
  last: Label;
}

/** The longest label with its bracket, bullet and space: “• (viii)”. */
const LABEL = /^(?:[•⁃▪‣◦■►●]\s?)?(\(?)(\d{1,2}|[a-z]|[ivx]{1,5}|[A-Z])(\.\)|\)|\.)$/;
const LABEL_REACH = 9;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** How many words a line of a list has at most, where no sign tells that it is one. */
const LINE_WORDS = 3;

/**
 * Where the items of a list start that was written into one paragraph: at bullets, at labels that count
 * on (1. 2. 3.), and at each line where all lines are short and none has an end mark.
 */
export function itemStarts(text: string, block: Span): number[] {
  const lines = shortLines(text, block);
  if (lines.length > 0) return lines;
  const labels: Label[] = [];
  const series = new Map<string, Series>();
  for (let at = block.start; at < block.end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code === 0x2e || code === 0x29) && (at + 1 >= block.end || kindAt(text, at + 1) === SPACE)) {
      const label = readLabel(text, at + 1, block, series);
      if (label) labels.push(label);
    } else if (code > 0x2000 && isBullet(code) && (at === block.start || kindAt(text, at - 1) === SPACE)) {
      labels.push({ at, counts: true });
    }
  }
  return labels.filter(({ counts }) => counts).map(({ at }) => at);
}

function readLabel(text: string, end: number, block: Span, series: Map<string, Series>): Label | undefined {
  let at = end - 1;
  const floor = Math.max(block.start, end - LABEL_REACH);
  while (at > floor && kindAt(text, at - 1) !== SPACE) at -= 1;
  if (at > block.start && kindAt(text, at - 1) !== SPACE) return undefined;
  const match = LABEL.exec(text.slice(at, end));
  if (!match) return undefined;
  const [, bracket = '', name = '', close = ''] = match;
  // “A. Smith” is a name.
  if (/[A-Z]/.test(name) && close === '.') return undefined;
  const label = { at, counts: false };
  for (const [style, number] of numbersOf(name)) {
    const key = `${style}${bracket}${close}`;
    const open = series.get(key);
    if (open?.next === number && !follows(text, at, block)) {
      open.last.counts = true;
      series.set(key, { next: number + 1, last: label });
      return { ...label, counts: true };
    }
    if (number === 1 && mayBegin(text, at, block)) {
      series.set(key, { next: 2, last: label });
      return label;
    }
  }
  return undefined;
}

function numbersOf(name: string): [string, number][] {
  if (/\d/.test(name)) return [['1', Number(name)]];
  if (/[A-Z]/.test(name)) return [['A', name.charCodeAt(0) - 64]];
  const roman: [string, number] = ['i', ROMAN.indexOf(name) + 1];
  // “i” after “h” is a letter, elsewhere a number.
  return name.length === 1 ? [['a', name.charCodeAt(0) - 96], roman] : [roman];
}

/** “No. 2.” is no label. */
function follows(text: string, at: number, block: Span): boolean {
  if (signBefore(text, at, block.start) !== '.') return false;
  let end = at - 1;
  while (end > block.start && end > at - LABEL_REACH && text[end] !== '.') end -= 1;
  const { word } = wordBefore(text, end, block.start);
  const kind = abbreviationClass(word, '');
  return kind === 'reference' || kind === 'date';
}

/** A list begins with its block, or after the end of a sentence; after a colon it is part of one. */
function mayBegin(text: string, at: number, block: Span): boolean {
  const before = signBefore(text, at, block.start);
  if (before === '') return true;
  return (isEndMark(before.charCodeAt(0)) || /[”"’)]/.test(before)) && !follows(text, at, block);
}

function shortLines(text: string, block: Span): number[] {
  const starts: number[] = [];
  let words = 0;
  let lines = 1;
  for (let at = block.start; at < block.end; at += 1) {
    if (text[at] === '\n') {
      starts.push(at + 1);
      lines += 1;
      words = 0;
    } else if (kindAt(text, at) !== SPACE && (at === block.start || kindAt(text, at - 1) === SPACE)) {
      words += 1;
    }
    if (words > LINE_WORDS || isEndMark(text.charCodeAt(at))) return [];
  }
  return lines > 2 ? starts : [];
}
