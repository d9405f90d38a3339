import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';
import { readMarkdown } from './markdown.ts';

/** The quotations of a text, indented by what holds them; `…` ends one that is never closed. */
function quotations(source: string): string[] {
  const { text, blocks } = readMarkdown(source);
  const found = findQuotations(text, blocks);
  const depth = (index: number | null): number =>
    index === null ? 0 : 1 + depth(found[index]?.parent ?? null);
  return found.map(
    ({ start, end, parent, closed }) =>
      '  '.repeat(depth(parent)) + text.slice(start, end) + (closed ? '' : '…'),
  );
}

const cases = (list: [string, string[]][]): void => {
  for (const [text, expected] of list) expect(quotations(text), text).toEqual(expected);
};

describe('findQuotations', () => {
  it('finds quotations in the marks of several languages', () => {
    cases([
      ['He said “yes” twice.', ['“yes”']],
      ['He said "yes" and then "no".', ['"yes"', '"no"']],
      ['He said ‘yes’ twice.', ['‘yes’']],
      ["He said 'yes' twice.", ["'yes'"]],
      ['Er sagte „ja“ und ‚nein‘.', ['„ja“', '‚nein‘']],
      ['Il dit « oui » deux fois.', ['« oui »']],
      ['Er sagte »ja« zweimal.', ['»ja«']],
      ['\u200Fהוא אמר "כן" לצה"ל ולארה"ב.', ['"כן"']],
      ['Han sade ”ja” igen.', ['”ja”']],
      ["He said ''yes'' and ‘‘no’’ and ``so''.", ["''yes''", '‘‘no’’', "``so''"]],
      ['On mówi „tak” dwa razy.', ['„tak”']],
    ]);
  });

  it('tells apostrophes from marks', () => {
    cases([
      ['It’s the dogs’ day, don’t you think? ’Tis the ’90s, rock ’n’ roll.', []],
      ["It's the dogs' day, don't you think? 'Tis the '90s, rock 'n' roll.", []],
      ['‘Tis odd, ‘em being the class of ‘08 and the ‘90s.', []],
      ['‘The dogs’ owners left,’ he said.', ['‘The dogs’ owners left,’']],
      ["'The dogs' owners left,' he said.", ["'The dogs' owners left,'"]],
      ['He likes ‘dogs’ and ‘cats’ alike.', ['‘dogs’', '‘cats’']],
      ["The 'dogs' and the cats' 'bed'.", ["'dogs'", "'bed'"]],
      ['She said ‘don’t’ to the boys’ father.', ['‘don’t’']],
      ['The U.S.’s plan, and O’Brien’s.', []],
      ['“It’s the boys’ room,” he said, and ‘left’ it.', ['“It’s the boys’ room,”', '‘left’']],
      [
        '“See the ‘dogs’ here,” he said. “It’s the boys’.”',
        ['“See the ‘dogs’ here,”', '  ‘dogs’', '“It’s the boys’.”'],
      ],
      ["We said 'twas the season, 'cause it was.", []],
    ]);
  });

  it('tells feet and inches from marks', () => {
    cases([
      [`He is 6'2" tall and 5' 11" is not.`, []],
      ['A 5" pipe, a 6\' wall.', []],
      [`"He is 6'2" tall," she said.`, [`"He is 6'2" tall,"`]],
      ['"The 5" pipe broke," she said.', ['"The 5" pipe broke,"']],
      ['In "Top 10" and "Best 5" she won.', ['"Top 10"', '"Best 5"']],
      ['“He is 6’2” tall,” she said.', ['“He is 6’2” tall,”']],
    ]);
  });

  it('finds quotations in quotations', () => {
    cases([
      ['“He said ‘go’ and left.”', ['“He said ‘go’ and left.”', '  ‘go’']],
      ['‘He said “go” and left.’', ['‘He said “go” and left.’', '  “go”']],
      [`"'Go,' he said," she wrote.`, [`"'Go,' he said,"`, "  'Go,'"]],
      ['"He said "go" and left."', ['"He said "go" and left."', '  "go"']],
      ['“We heard ‘go.’” They left.', ['“We heard ‘go.’”', '  ‘go.’']],
      ['“He read «Le Rouge» aloud.”', ['“He read «Le Rouge» aloud.”', '  «Le Rouge»']],
    ]);
  });

  it('closes a quotation whose closing mark is the wrong one', () => {
    cases([
      [
        '“We do not play ‘Three of a Kind, ‘ trading this for that”, he said.',
        ['“We do not play ‘Three of a Kind, ‘ trading this for that”', '  ‘Three of a Kind, ‘'],
      ],
      ['“Go,“ he said. “Stay.”', ['“Go,“', '“Stay.”']],
      ['“Go," he said.', ['“Go,"']],
      ['" Go " he said.', ['" Go "']],
    ]);
  });

  it('reads a speech of several paragraphs as one quotation', () => {
    cases([
      ['He said: “One.\n\n“Two ‘b’.\n\n“Three,” and left.', ['“One.\n\n“Two ‘b’.\n\n“Three,”', '  ‘b’']],
      ['"One.\n\n"Two," he said. "More."', ['"One.\n\n"Two,"', '"More."']],
      ['"One “a” b.\n\n"Two," he said.', ['"One “a” b.\n\n"Two,"', '  “a”']],
      ['‘One.\n\n‘Two,’ he said.', ['‘One.\n\n‘Two,’']],
    ]);
  });

  it('ends a quotation that is never closed with its paragraph', () => {
    cases([
      ['He said “one.\n\nThen he left.', ['“one.…']],
      ['He said “one.\n\n“Two.\n\nThen he left “now”.', ['“one.…', '“Two.…', '“now”']],
      ['He said "one.\n\nThen "two" came.', ['"one.…', '"two"']],
      ['“One ‘two and three.”', ['“One ‘two and three.”', '  ‘two and three.…']],
      [
        '“We go, he said. “They came.”\n\n“New.”',
        ['“We go, he said. “They came.”…', '  “They came.”', '“New.”'],
      ],
      ['# He said “one\n\n“Two.”', ['“one…', '“Two.”']],
    ]);
  });

  it('finds nothing between marks without words', () => {
    cases([
      ['“” "" ‘’ «»', []],
      ['"', []],
      ['” ’ »', []],
    ]);
  });
});
