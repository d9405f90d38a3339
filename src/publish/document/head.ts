import type { Element } from 'hast';
import { count, formatDate, percent, retractionOf } from '../../report/index.ts';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute } from '../addresses.ts';
import { correctionElements } from './claim.ts';
import { link, list, paragraph, strong, type Content } from './elements.ts';

function originLine({ article }: Report): Element {
  const { publisher, author, published, publishedNote, address } = article;
  const by = [
    publisher === undefined ? 'An article' : `An article published by ${publisher}`,
    ...(author === undefined ? [] : [`by ${author}`]),
    published === undefined ? 'date unknown' : formatDate(published),
  ].join(', ');
  const original: Content[] = address === undefined ? [] : [' ', link('See the original', address), '.'];
  return paragraph(`${by}.${publishedNote === undefined ? '' : ` ${publishedNote}`}`, ...original);
}

function summaryElements({ summary, ratings }: Report): Element[] {
  const { claims, reviewed, share, toReview, flags } = summary;
  const given = summary.ratings.filter(({ count: number }) => number > 0);
  return [
    paragraph(
      `${count(claims, 'claim')}, ${reviewed} reviewed. Share reviewed: ${percent(share)} (${reviewed} of ` +
        `${count(toReview, 'claim')} that have a review or are worth checking). Flags on the text: ` +
        `${flags.high} high, ${flags.medium} medium, ${flags.low} low.`,
    ),
    ...list(
      given.map(({ id, count: number }) => [
        `${ratings.find((rating) => rating.id === id)?.label ?? id}: ${number}`,
      ]),
    ),
  ];
}

/** What a reader should know before the article: what was examined, what was found, and how much of it was judged. */
export function headElements(report: Report, site: Pick<Site, 'name' | 'address'>): Element[] {
  const { reportDate, finding, corrections, notes, slug } = report;
  const retraction = retractionOf(corrections);
  const published = absolute(site, `/reports/${slug}/`);
  return [
    originLine(report),
    paragraph(
      reportDate === null ? 'Fact-check report by ' : `Fact-check report of ${formatDate(reportDate)} by `,
      `${report.reviewer}, published on `,
      link(site.name, published),
      '. The text stands below as it was published; nothing in it was corrected.',
    ),
    ...(retraction
      ? [paragraph(strong('Retracted'), ` on ${formatDate(retraction.date)}: ${retraction.now}`)]
      : []),
    ...(finding === null ? [] : [paragraph(strong('Finding:'), ` ${finding}`)]),
    ...summaryElements(report),
    ...correctionElements(corrections),
    ...notes.map((note) => paragraph(note)),
  ];
}
