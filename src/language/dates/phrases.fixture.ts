/*
 * A hundred date phrases as news writes them, each in a sentence, set down before the code that reads them.
 * Square brackets mark what is to be found: prepositions and articles stay outside. A line is the day of
 * publication, the text, and for each bracket value, grain, kind and, where it depends on that day, “relative”.
 * A “-” is a value that cannot be resolved; a line with no third part is a trap, in which nothing is found.
 */

/** One phrase in its sentence, and what is right. */
export interface Phrase {
  published: string;
  text: string;
  expected: {
    start: number;
    end: number;
    value: string | null;
    grain: string;
    kind: string;
    relative: boolean;
  }[];
}

/** The lines of a fixture, read. */
export function readPhrases(lines: string): Phrase[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [published = '', marked = '', answers = ''] = line.split('|').map((part) => part.trim());
      const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, index) => {
        const start = match.index - 2 * index;
        return { start, end: start + match[0].length - 2 };
      });
      const given = answers ? answers.split(';').map((answer) => answer.trim().split(' ')) : [];
      if (given.length !== spans.length) throw new Error(`brackets and answers differ: ${line}`);
      const expected = spans.map((span, index) => {
        const [value = '', grain = '', kind = '', relative] = given[index] ?? [];
        return {
          ...span,
          value: value === '-' ? null : value,
          grain,
          kind,
          relative: relative === 'relative',
        };
      });
      return { published, text: marked.replace(/[[\]]/g, ''), expected };
    });
}

export const PHRASES = readPhrases(`
2015-12-15 | Ministers approved the budget [last Friday]. | 2015-12-11 day date relative
2015-12-15 | The board meets again [next Monday]. | 2015-12-21 day date relative
2015-12-15 | Voters will choose a mayor [this Thursday]. | 2015-12-17 day date relative
2015-12-15 | The mayor resigned on [Thursday] after a long dispute. | 2015-12-10 day date relative
2015-12-15 | The council will vote on [Thursday]. | 2015-12-17 day date relative
2015-12-15 | A hearing pencilled in for [Friday] in Geneva would go ahead, the clerk said. | 2015-12-18 day date relative
2015-12-15 | The company said on [Monday] that it would close two mines. | 2015-12-14 day date relative
2015-12-15 | She said she would leave for Ottawa on [Wednesday]. | 2015-12-16 day date relative
2015-12-15 | Delegates gathered in Lima on [Tuesday]. | 2015-12-15 day date relative
2015-12-15 | The court is due to rule on [Sunday]. | 2015-12-20 day date relative
2024-03-06 | On [Saturday], protesters blocked the bridge. | 2024-03-02 day date relative
2024-03-06 | On [Saturday], the two teams will play again. | 2024-03-09 day date relative
2024-03-06 | [Monday]’s vote ended in a tie. | 2024-03-04 day date relative
2024-03-06 | The strike begins on [Friday]. | 2024-03-08 day date relative
2024-03-06 | Rescuers found the boat late on [Sunday] night. | 2024-03-03 day date relative
2024-03-06 | The fire broke out [this past Sunday]. | 2024-03-03 day date relative
2024-03-06 | The museum reopens [this coming Sunday]. | 2024-03-10 day date relative
2021-11-14 | Police arrested nine people on [Sunday]. | 2021-11-14 day date relative
2021-11-14 | The minister is expected to arrive on [Sunday, Nov. 21]. | 2021-11-21 day date relative
2023-10-02 | Talks collapsed [last Monday], two people familiar with them said. | 2023-09-25 day date relative
2023-10-02 | Parliament is to debate the bill on [Tuesday] and vote on [Wednesday]. | 2023-10-03 day date relative; 2023-10-04 day date relative
2023-10-02 | Rail workers to strike on [Friday] | 2023-10-06 day date relative
2015-12-15 | The river burst its banks [yesterday]. | 2015-12-14 day date relative
2015-12-15 | The final report is due [tomorrow]. | 2015-12-16 day date relative
2015-12-15 | The president speaks to the nation [tonight]. | 2015-12-15 day date relative
2015-12-15 | Shares fell sharply [today]. | 2015-12-15 day date relative
2015-12-15 | Two shops were looted [last night]. | 2015-12-14 day date relative
2015-12-15 | [This morning] the harbour was still closed. | 2015-12-15 day date relative
2015-12-15 | Unemployment figures came out [last week]. | 2015-12-07/2015-12-13 week period relative
2015-12-15 | Inspectors arrived earlier [this week]. | 2015-12-14/2015-12-20 week period relative
2015-12-15 | A ruling is expected [next week]. | 2015-12-21/2015-12-27 week period relative
2015-12-15 | Exports fell [last month]. | 2015-11 month period relative
2015-12-15 | Earlier [this month] the bank cut its rates. | 2015-12 month period relative
2015-12-15 | The law takes effect [next month]. | 2016-01 month period relative
2015-12-15 | Some 1.2 million people arrived [last year]. | 2014 year period relative
2015-12-15 | The airline has lost money [this year]. | 2015 year period relative
2015-12-15 | The town will elect a council [next year]. | 2016 year period relative
2015-12-15 | The resorts were quiet [last weekend]. | 2015-12-12/2015-12-13 weekend period relative
2015-12-15 | Snow is forecast for [this weekend]. | 2015-12-19/2015-12-20 weekend period relative
2015-12-15 | The army has killed 40 rebels over the [past two weeks]. | 2015-12-01/2015-12-15 week period relative
2015-12-15 | Prices doubled in the [last three years]. | 2012-12-15/2015-12-15 year period relative
2015-12-15 | Rents have risen in the [past decade]. | 2005-12-15/2015-12-15 decade period relative
2015-12-15 | Output will fall in the [next six months]. | 2015-12-15/2016-06-15 month period relative
2015-12-15 | Profit rose in the [first quarter of 2015]. | 2015-01/2015-03 quarter period
2015-12-15 | Sales dropped in the [third quarter]. | 2015-07/2015-09 quarter period relative
2015-12-15 | Growth slowed in the [second half of 2014]. | 2014-07/2014-12 half period
2015-12-15 | The dam was built in the [1960s]. | 196X decade period
2015-12-15 | Crime peaked in the early [1990s]. | 199X decade period
2015-12-15 | Slavery was abolished here in the [19th century]. | 18XX century period
2015-12-15 | The bridge opened [last summer]. | 2015-22 season period relative
2015-12-15 | Farmers planted less in the [spring of 2014]. | 2014-21 season period
2015-12-15 | The war has killed 250,000 people since [2011]. | 2011 year period
2015-12-15 | The [2012] election was close. | 2012 year period
2015-12-15 | Spending rose between [2010 and 2012]. | 2010/2012 year period
2015-12-15 | He led the party from [2003 to 2009]. | 2003/2009 year period
2015-12-15 | The treaty was signed in [1987] and renewed in [2001]. | 1987 year period; 2001 year period
2015-12-15 | [2008] was a bad year for banks. | 2008 year period
2015-12-15 | In [March], the army annexed the island. | 2015-03 month period relative
2015-12-15 | The referendum will be held in [March]. | 2016-03 month period relative
2015-12-15 | The port has been shut since [October]. | 2015-10 month period relative
2015-12-15 | It was first reported in [March 2014]. | 2014-03 month period
2015-12-15 | She joined the firm in [May]. | 2015-05 month period relative
2015-12-15 | The trial opened in late [August]. | 2015-08 month period relative
2019-01-03 | The ship sank in [November]. | 2018-11 month period relative
2019-01-03 | [Last October], the union split. | 2018-10 month period relative
2015-12-15 | The jet was shot down on [Nov. 24]. | 2015-11-24 day date relative
2015-12-15 | The ceasefire runs until [Jan. 20]. | 2016-01-20 day date relative
2015-12-15 | They were married on [15 December 2012]. | 2012-12-15 day date
2015-12-15 | The accord was signed on [December 12, 2015], in Paris. | 2015-12-12 day date
2015-12-15 | The paper is dated [2015-12-01]. | 2015-12-01 day date
2015-12-15 | The form is stamped [12/14/2015]. | 2015-12-14 day date
2015-12-15 | The receipt is dated [03/04/2015]. | - day date
2015-12-15 | The clinic opened on the [3rd of February 2009]. | 2009-02-03 day date
2015-12-15 | At 5 p.m. on [Dec. 3] the lights went out. | 2015-12-03 day date relative
2015-12-15 | On [Saturday, Jan. 9], the two leaders will meet. | 2016-01-09 day date relative
2015-12-15 | The festival runs from [June 3 to June 7, 2016]. | 2016-06-03/2016-06-07 day period
2015-12-15 | He retired [three days ago]. | 2015-12-12 day date relative
2015-12-15 | The road opened [two weeks ago]. | 2015-12-01 day date relative
2015-12-15 | [Six months ago], the pair were rivals. | 2015-06 month period relative
2015-12-15 | The firm was founded [two years ago]. | 2013 year period relative
2015-12-15 | The vote takes place in [10 days]. | 2015-12-25 day date relative
2015-12-15 | [Three days after] the crash, divers found the recorder. | - day date relative
2015-12-15 | The plane crashed on [Oct. 31]. [Three days later], the fleet was grounded. | 2015-10-31 day date relative; 2015-11-03 day date relative
2015-12-15 | The deal fell through [two days later]. | - day date relative
2015-12-15 | The envoy came for the second time in [seven months]. | P7M month duration
2015-12-15 | She lived in Oslo for [two years]. | P2Y year duration
2015-12-15 | Both sides agreed to an [18-month] truce. | P18M month duration
2015-12-15 | The journey took [ten days]. | P10D day duration
2015-12-15 | New laws followed the [September 11 attacks]. | 2001-09-11 day date
2015-12-15 | The Sun reported that the club was for sale. |
2015-12-15 | Thousands joined the March for Life in the capital. |
2015-12-15 | The changes may be delayed, Theresa May said. |
2015-12-15 | It was the second such case to reach the court. |
2015-12-15 | The Friday Report has a million viewers. |
2015-12-15 | She writes a column for the Sunday Times. |
2015-12-15 | About 1,200 homes lost power. |
2015-12-15 | More than 2015 people signed up. |
2015-12-15 | The shop is open 24/7. |
2015-12-15 | He bought water at a 7-Eleven. |
2015-12-15 | Leaders of the G20 met behind closed doors. |
`);
