import { describe, expect, it } from 'vitest';
import { readArticle } from '../../article/index.ts';
import { proseOf } from './prose.ts';
import { findSharedSentences } from './shared-sentences.ts';

const SENT =
  'The ministry said that it would send two hundred soldiers to the northern border before winter.';
const DISPATCHED =
  'The ministry said that it would dispatch two hundred troops to the northern border before winter.';
const OWN = 'Farmers along the river have waited three years for the dam that was promised to them.';

function text(headline: string, ...sentences: string[]) {
  const article = readArticle(`# ${headline}\n\n${sentences.join('\n\n')}\n`, 'markdown');
  return { headline, prose: proseOf(article), text: article.text };
}

describe('sentences that two reports share', () => {
  it('are flagged in both, each with what the other has in the place of its words', () => {
    const texts = [text('Troops for the north', OWN, SENT), text('Border reinforced', DISPATCHED)];
    const [one = [], other = []] = findSharedSentences(texts);
    expect(one.map(({ message }) => message)).toEqual([
      'This sentence stands in the article of another report, “Border reinforced”, but for “send” in place of “dispatch”, “soldiers” in place of “troops”.',
    ]);
    expect(other.map(({ message }) => message)).toEqual([
      'This sentence stands in the article of another report, “Troops for the north”, but for “dispatch” in place of “send”, “troops” in place of “soldiers”.',
    ]);
    expect(one[0]?.severity).toBe('medium');
    const place = one[0]?.elsewhere[0];
    expect(texts[1]?.text.slice(place?.start, place?.end)).toBe(DISPATCHED);
  });

  it('are of low severity where they stand word for word, as the copy of an agency does', () => {
    const [one = []] = findSharedSentences([text('One', SENT), text('Two', OWN, SENT), text('Three', SENT)]);
    expect(one).toMatchObject([
      {
        severity: 'low',
        message:
          'This sentence stands word for word in the article of another report, “Two”, and in one more report.',
        elsewhere: [{ text: 1 }, { text: 2 }],
      },
    ]);
  });

  it('are not those of one text, nor those that only sound alike', () => {
    const other =
      'The ministry said that it would not comment on reports of soldiers at any border crossing.';
    expect(findSharedSentences([text('One', SENT, SENT), text('Two', other)])).toEqual([[], []]);
  });

  it('are not what every newsroom prints', () => {
    const note = (name: string): string =>
      `A spokeswoman for the ${name} campaign did not immediately respond to a request for comment on Monday.`;
    expect(findSharedSentences([text('One', note('Holt')), text('Two', note('Lund'))])).toEqual([[], []]);
  });

  it('are shown five at most, those that were reworded first', () => {
    const reports = 'abcdefgh'.split('').map((town) => SENT.replace('northern', `${town}-town`));
    const [one = []] = findSharedSentences([
      text('One', ...reports, SENT.replace('winter', 'the first snow')),
      text('Two', ...reports.map((sentence) => sentence.replace('winter', 'the summer'))),
    ]);
    expect(one).toHaveLength(5);
    expect(one.at(-1)?.message).toMatch(/4 more sentences of this article stand in other reports\.$/);
  });
});
