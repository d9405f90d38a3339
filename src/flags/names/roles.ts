import { TITLES } from '../../language/reporting/index.ts';
import type { Token } from '../tokens.ts';
import type { Run } from './runs.ts';

/** Forms of address: they tell that a person is meant, and not who it is. */
export const HONORIFICS = new Set('mr mrs ms miss mx mr. mrs. ms. mx. sir dame lady lord'.split(' '));

/** Words of more than one title: “Secretary of State”, “Attorney General”, “Chief Executive Officer”. */
const FURTHER_TITLE_WORDS = new Set(
  `of the state defense defence foreign affairs interior finance prime general executive officer press national
  security justice attorney deputy vice chief senior former acting assistant under special envoy united nations
  treasury homeland health education energy labor labour commerce transport budget trade human rights staff party
  house senate majority minority leader speaker coach manager founder owner analyst economist ambassador lawyer
  candidate nominee president-elect chairman chairwoman pollster strategist adviser advisor spokesman spokeswoman`.split(
    /\s+/,
  ),
);

/** A role in front of a name, and where the name then begins. */
export interface Role {
  honorific: string;
  /** Index of the role’s first token; equal to `nameFrom` where there is none. */
  from: number;
  nameFrom: number;
}

const bare = ({ lower }: Token): string => lower.replace(/\.$/, '');

const isTitle = (token: Token): boolean => TITLES.has(bare(token)) || FURTHER_TITLE_WORDS.has(bare(token));

/** Before a name with a capital only what is surely a title: “Peter” and “River” end as roles do. */
const isCapitalRole = (token: Token): boolean => isTitle(token) && !NO_ROLE.has(bare(token));

/** “St. Louis”, “State Department”: what may stand at the end of a role or begin a name of another kind. */
const NO_ROLE = new Set(
  'st of the state foreign affairs press national security human rights party united'.split(' '),
);

const isHead = (token: Token): boolean => TITLES.has(bare(token)) || ROLE_NOUN.test(bare(token));

/** Endings of nouns for people by what they do. */
const ROLE_NOUN =
  /(?:er|or|ist|ian|man|woman|person|ant|ent|eur|head|boss|chief|star|king|queen|coach|aide|guard|nominee|candidate|analyst|expert|veteran|executive|director|colleague|wife|husband|son|daughter|brother|sister|father|mother|friend|rival|attorney)$/;

/**
 * Parts a stretch of capitals into role and name: “US Secretary of State | John Kerry”, “Mr | Lavrov”. The role goes on in
 * front of it, in lower case: “former spokesman | Dan Reed”.
 */
export function roleBefore(sentence: readonly Token[], { from, to }: Run): Role {
  let nameFrom = from;
  for (let i = to - 2; i >= from; i -= 1) {
    const token = sentence[i];
    if (
      !token ||
      (!isCapitalRole(token) && !isRoleOf(sentence, from, i)) ||
      !/^\p{L}/u.test(sentence[i + 1]?.text ?? '')
    )
      continue;
    // “Prime Minister of Israel”: what follows “of” is no person.
    if (sentence[i + 1]?.lower === 'of') break;
    nameFrom = i + 1;
    break;
  }
  const honorific = nameFrom > from ? (sentence[nameFrom - 1]?.text ?? '') : '';
  const isHonorific = HONORIFICS.has(honorific.toLowerCase());
  let start = nameFrom;
  while (start > from && start > 0) start -= 1;
  if (isHonorific && start === nameFrom - 1) start = nameFrom;
  // Roles in lower case, also with a country before them: “US spokesman Dan Reed”, which begins a stretch of its own.
  if (start === nameFrom || start === from) {
    let i = (isHonorific ? nameFrom - 1 : start) - 1;
    const last = sentence[i];
    if (last && isLowerRole(last)) {
      while (i > 0 && isPartOfRole(sentence[i - 1])) i -= 1;
      start = i;
    }
  }
  return { honorific: isHonorific ? honorific : '', from: start, nameFrom };
}

/** “Secretary of State”: the last word of a role that has “of” in it. */
function isRoleOf(sentence: readonly Token[], from: number, at: number): boolean {
  const head = sentence[at - 2];
  return at - 2 >= from && sentence[at - 1]?.lower === 'of' && head !== undefined && TITLES.has(bare(head));
}

const isLowerRole = (token: Token): boolean =>
  token.isWord &&
  token.part !== 'VERB' &&
  /^\p{Ll}/u.test(token.text) &&
  (TITLES.has(bare(token)) || (token.part === 'NOUN' && ROLE_NOUN.test(token.lower)));

const isPartOfRole = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.isWord &&
  (token.part === 'ADJ' || token.part === 'NOUN' || token.part === 'PROPN' || isTitle(token)) &&
  token.lower !== 'the';

/** How many words after a name are looked at for a role. */
const REACH = 12;

/** Whether the words behind a name say who it is: “Kerry, the secretary of state,”; “Weber, 45,”; “Reed (R-Ohio)”. */
export function isExplainedAfter(sentence: readonly Token[], to: number): boolean {
  const comma = sentence[to];
  if (comma?.text === '(') return true;
  if (comma?.text !== ',' && comma?.text !== '–' && comma?.text !== '—' && comma?.lower !== 'of')
    return false;
  if (comma.lower === 'of') return true;
  for (let i = to + 1; i < Math.min(sentence.length, to + 1 + REACH); i += 1) {
    const token = sentence[i];
    if (!token) return false;
    if (i === to + 1) {
      if (token.part === 'NUM' || /^(?:who|whose|whom)$/.test(token.lower)) return true;
      if (/^(?:a|an|the|his|her|its|their|our|my|one|then|now|also|then-)$/.test(token.lower)) continue;
    }
    if (token.lower === 'who' || token.lower === 'whose') return true;
    if (token.part === 'VERB' || token.part === 'AUX' || token.text === ',') return false;
    if (isHead(token) && (token.part === 'NOUN' || token.part === 'PROPN')) return true;
  }
  return false;
}
