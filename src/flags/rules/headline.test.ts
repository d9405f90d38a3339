import { describe, expect, it } from 'vitest';
import { readArticle } from '../../article/index.ts';
import type { Flag } from '../../schemas/analysis.ts';
import { raiseWith } from '../raise-flags.ts';
import { headline } from './headline.ts';

const BODY =
  'The council of Westhaven has voted for a new school on the site of the old mill, after a debate that went on for most of ' +
  'the night. The school is meant for 496 children, and will cost the town about 12 million dollars, which it has to borrow. ' +
  'The Russian Federation had offered to buy the mill, and the Environmental Protection Agency wanted to test its soil first. ' +
  'Members of both parties spoke of a happy day. Work begins in spring, and nobody knows yet who will lead the new school.';

function flagsOf(title: string): Flag[] {
  return raiseWith([headline], readArticle(`# ${title}\n\n${BODY}\n`, 'markdown'));
}

function wordsOf(title: string): string[] {
  return flagsOf(title).map(({ start, end }) => title.slice(start, end));
}

describe('retextHeadline', () => {
  it('lets a headline round, shorten and use other forms of names', () => {
    expect(wordsOf('Westhaven votes for school for 500 children')).toEqual([]);
    expect(wordsOf('Russia and EPA lose fight over old mill')).toEqual([]);
    expect(wordsOf('Russians out: five reasons why Westhaven builds its own school')).toEqual([]);
  });

  it('finds names and figures that the text never gives', () => {
    expect(wordsOf('Westhaven and Norwood build school for 900 children')).toEqual(['Norwood', '900']);
    expect(flagsOf('Norwood builds school')[0]?.message).toBe(
      'The headline has the name “Norwood”, which the text below never gives.',
    );
  });

  it('finds quoted words that nobody said', () => {
    expect(wordsOf('Members speak of “a happy day”')).toEqual([]);
    expect(wordsOf('Members speak of “the happiest day”')).toEqual(['the happiest day']);
  });

  it('finds a place that the text names only as one who acts', () => {
    const text = `# Envoys begin talks in Moscow\n\nMoscow summoned the envoys. ${BODY}\n`;
    expect(raiseWith([headline], readArticle(text, 'markdown'))).toHaveLength(1);
    const local = `# Envoys begin talks in Moscow\n\nMoscow summoned the envoys, who met in Moscow. ${BODY}\n`;
    expect(raiseWith([headline], readArticle(local, 'markdown'))).toEqual([]);
  });

  it('leaves headlines in capitals and very short texts alone', () => {
    expect(wordsOf('NORWOOD BUILDS SCHOOL')).toEqual([]);
    expect(raiseWith([headline], readArticle('# Norwood builds school\n\nIt is new.\n', 'markdown'))).toEqual(
      [],
    );
  });
});
