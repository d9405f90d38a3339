import type { Element } from 'hast';
import type { Words } from '../../interface/index.ts';
import { retractionOf } from '../../report/index.ts';
import { writeNote } from '../../report/notes.ts';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import type { Correction } from '../../schemas/review.ts';
import { absolute } from '../addresses.ts';
import { link, list, paragraph, strong } from './elements.ts';
import { phrase } from './phrase.ts';

function originLine({ article }: Report, words: Words): Element {
  const { publisher, author, published, publishedNote, address } = article;
  const { say, date } = words;
  const by =
    publisher === undefined
      ? say(author === undefined ? 'origin.unknown' : 'origin.author', { author: author ?? '' })
      : say(author === undefined ? 'origin.publisher' : 'origin.both', { publisher, author: author ?? '' });
  const sentences = [
    [
      published === undefined
        ? say('origin.undated', { by })
        : say('origin.dated', { by, date: date(published) }),
    ],
    publishedNote === undefined ? [] : [publishedNote],
    address === undefined ? [] : phrase(words, 'form.original', {}, { link: link(address) }),
  ].filter((sentence) => sentence.length > 0);
  return paragraph(...sentences.flatMap((sentence, at) => (at > 0 ? [' ', ...sentence] : sentence)));
}

function summaryElements({ summary, ratings }: Report, { say, percent }: Words): Element[] {
  const { claims, reviewed, share, toReview, flags } = summary;
  const given = summary.ratings.filter(({ count }) => count > 0);
  return [
    paragraph(say('form.summary', { claims, reviewed, share: percent(share), toReview, ...flags })),
    ...list(
      given.map(({ id, count }) => {
        const rating = ratings.find((step) => step.id === id)?.label ?? id;
        return [say('form.rating', { rating, n: count })];
      }),
    ),
  ];
}

/** Says of a review or a report that it was taken back. */
export function retractionElements(corrections: readonly Correction[], words: Words): Element[] {
  const retraction = retractionOf(corrections);
  if (!retraction) return [];
  const values = { date: words.date(retraction.date), now: retraction.now };
  return [paragraph(...phrase(words, 'form.retracted', values))];
}

/** Changes of a review or a report, the latest first: what it said, and what it says now. */
export function correctionElements(corrections: readonly Correction[], words: Words): Element[] {
  const latest = [...corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const items = latest.map(({ date, kind, was, now }) => {
    const values = { kind: words.say(`correction.kind.${kind}`), date: words.date(date), was, now };
    return phrase(words, 'corrections.entry', values);
  });
  return items.length === 0 ? [] : [paragraph(strong(words.say('claim-body.corrections'))), ...list(items)];
}

/** What a reader should know before the article: what was examined, what was found, and how much of it was judged. */
export function headElements(report: Report, site: Pick<Site, 'name' | 'address'>, words: Words): Element[] {
  const { reportDate, reviewer, finding, corrections, notes, slug } = report;
  const values = {
    dated: reportDate === null ? 'no' : 'yes',
    date: reportDate === null ? '' : words.date(reportDate),
    reviewer,
    site: site.name,
  };
  const published = link(absolute(site, `/reports/${slug}/`));
  return [
    originLine(report, words),
    paragraph(...phrase(words, 'form.report', values, { link: published })),
    ...retractionElements(corrections, words),
    ...(finding === null ? [] : [paragraph(...phrase(words, 'form.finding', { finding }))]),
    ...summaryElements(report, words),
    ...correctionElements(corrections, words),
    ...notes.map((note) => paragraph(writeNote(note, words))),
  ];
}
