import { readPhrases } from './phrases.fixture.ts';

/*
 * Forty more phrases, of kinds that American news of 2016 turned out to hold. They were set down when the code
 * read the first hundred, and it was measured on them before anything was mended: 32 of 40 right.
 */
export const HELD_OUT_PHRASES = readPhrases(`
2016-06-08 | The senator’s [2008] campaign ended in debt. | 2008 year period
2016-06-08 | Volunteers knocked on doors over the [weekend]. | 2016-06-04/2016-06-05 weekend period relative
2016-06-08 | Earlier in the [week], two aides had quit. | 2016-06-06/2016-06-12 week period relative
2016-06-08 | His band once played on Sunday Night Baseball. |
2016-06-08 | The governor told reporters [Monday] that the plan was dead. | 2016-06-06 day date relative
2016-06-08 | Turnout was the second highest in the [past 28 years]. | 1988-06-08/2016-06-08 year period relative
2016-06-08 | The survey was taken [May 11-13]. | 2016-05-11/2016-05-13 day period relative
2016-06-08 | A judge is set to hear both motions [Monday]. | 2016-06-13 day date relative
2016-06-08 | CHICAGO, [June 7] — Two unions signed a new contract. | 2016-06-07 day date relative
2016-06-08 | She first voted in the [1976] primary, at 18 years old. | 1976 year period
2016-06-08 | Spending in recent years has hardly changed. |
2016-06-08 | The club moved [a decade ago]. | 2006 year period relative
2016-06-08 | The party hopes to win back the chamber in [November]. | 2016-11 month period relative
2016-06-08 | The messages cover the time from [June 2014 to March 2015]. | 2014-06/2015-03 month period
2016-06-08 | The 29-year-old goalkeeper signed for [four years]. | P4Y year duration
2016-06-08 | Music of the [’60s] and [’70s] filled the hall. | 196X decade period; 197X decade period
2016-06-08 | The board had [last month] dismissed its chairman. | 2016-05 month period relative
2016-06-08 | Early [next week] the auditors will report. | 2016-06-13/2016-06-19 week period relative
2016-06-08 | Late [Friday], the company withdrew its offer. | 2016-06-03 day date relative
2016-06-08 | The bank was fined in [December], [six months after] an inquiry began. | 2015-12 month period relative; - month period relative
2016-06-08 | The inquiry opened in [2011]; [two years later] it was closed. | 2011 year period; 2013 year period relative
2016-06-08 | About 1,900 delegates and 2,000 guests came. |
2016-06-08 | The committee votes [Thursday] on the nomination. | 2016-06-09 day date relative
2016-06-08 | Its shares have gained 8 percent since [last June]. | 2015-06 month period relative
2016-06-08 | The store will close [Feb. 28, 2017], at noon. | 2017-02-28 day date
2016-06-08 | He promised a bill for his first [100 days] in office. | P100D day duration
2016-06-08 | The [March] jobs report surprised economists. | 2016-03 month period relative
2016-06-08 | Ratings fell in the [fall of 2015]. | 2015-23 season period
2016-06-08 | The couple met [one year ago]. | 2015 year period relative
2016-06-08 | He has been held for nearly [a year]. | P1Y year duration
2016-06-08 | The group meets every Tuesday in a church hall. |
2016-06-08 | The offer stands until the [end of the month]. | 2016-06-30 day date relative
2016-06-08 | The exhibition runs [July 3 through Aug. 14]. | 2016-07-03/2016-08-14 day period relative
2016-06-08 | Her term ends in [January 2017]. | 2017-01 month period
2016-06-08 | He spent [Tuesday] on the phone with donors. | 2016-06-07 day date relative
2016-06-08 | Fewer than 2010 tickets remained. |
2016-06-08 | The two rivals have not spoken this season. |
2016-06-08 | Congress passed the budget for fiscal [2017]. | 2017 year period
2016-06-08 | The deal was announced on [May 2]. The [next day] the shares fell. | 2016-05-02 day date relative; 2016-05-03 day date relative
2016-06-08 | Lawmakers return to the capital [this fall]. | 2016-23 season period relative
`);
