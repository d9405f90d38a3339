import { createHash } from 'node:crypto';
import { FUNCTION_WORDS } from './function-words.ts';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const WORDS_IN_ID = 6;

/** The first four base32 characters (RFC 4648, lower case) of the SHA-256 of a text. */
function digest(text: string): string {
  const bytes = createHash('sha256').update(text, 'utf8').digest();
  let bits = bytes.readUInt32BE(0) >>> 12;
  let out = '';
  for (let i = 0; i < 4; i += 1) {
    out = BASE32.charAt(bits & 31) + out;
    bits >>>= 5;
  }
  return out;
}

/**
 * The id of an automatic claim: its first six content words in kebab case and a short digest
 * of all its words, white space folded, so that the id holds as long as the words do and
 * a link to it survives edits elsewhere.
 * @param taken how often each id was given so far; a repeat gets `-2`, `-3` …, and is counted.
 */
export function claimId(words: string, taken: Map<string, number>): string {
  const folded = words.replace(/\s+/gu, ' ').trim();
  const content = folded
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'](?:s\b)?/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word))
    .slice(0, WORDS_IN_ID);
  const base = [...content, digest(folded)].join('-');
  const times = (taken.get(base) ?? 0) + 1;
  taken.set(base, times);
  return times === 1 ? base : `${base}-${times}`;
}
