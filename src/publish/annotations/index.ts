import { languageOfClaim } from '../../report/language-of-claim.ts';
import { retractionOf, standingRating } from '../../report/index.ts';
import type { Span } from '../../schemas/common.ts';
import type {
  Annotation,
  AnnotationAgent,
  AnnotationCollection,
  AnnotationTarget,
} from '../../schemas/publish/annotations.ts';
import type { Report, ReportClaim, ReportFlag } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute, identify } from '../addresses.ts';
import { latestDate, midnight } from '../dates.ts';
import { link, prose, text } from './bodies.ts';
import { targetsOf } from './target.ts';

/** What the annotations of one report have in common. */
interface Setting {
  report: Report;
  site: Site;
  targetOf: (span: Span) => AnnotationTarget;
}

const SOFTWARE: AnnotationAgent = { type: 'Software', name: 'Sic' };

/** Whether there are words to hold on to. */
const isSomewhere = ({ start, end }: Span): boolean => end > start;

const fileOf = ({ slug }: Report): string => `/reports/${slug}/annotations.json`;

function publisherOf({ organisation: { name, url } }: Site): AnnotationAgent {
  return { type: 'Organization', name, ...(url === undefined ? {} : { homepage: url }) };
}

/** The review of a claim, where its rating stands. */
function assessment(claim: ReportClaim, { report, site, targetOf }: Setting): Annotation | null {
  const { review, id, standsAlone } = claim;
  const given = standingRating(claim);
  const step = report.ratings.find((each) => each.id === given);
  if (!review || !step || retractionOf(report.corrections)) return null;
  const { reviewer, reviewed, corrections, reasoning, evidence } = review;
  const changed = corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const page = absolute(site, `/reports/${report.slug}/claims/${id}/`);
  const sources = evidence.flatMap(({ source = '' }) => report.sources[source]?.address ?? []);
  return {
    id: identify(site, `${fileOf(report)}#claim-${id}`),
    type: 'Annotation',
    motivation: 'assessing',
    // Who is named may be a person or a team.
    creator: reviewer === undefined ? publisherOf(site) : { name: reviewer },
    ...(reviewed === undefined ? {} : { created: midnight(reviewed) }),
    ...(changed === undefined ? {} : { modified: midnight(changed) }),
    body: [
      prose(step.label, 'assessing', report.language),
      prose(standsAlone, 'describing', languageOfClaim(claim, report)),
      ...(reasoning.trim() === '' ? [] : [prose(reasoning, 'commenting', report.language, 'text/markdown')]),
      ...(page === null ? [] : [link(page)]),
      ...[...new Set(sources)].map(link),
    ],
    target: targetOf(claim),
  };
}

/** What the machine noticed. Two passages that contradict each other are both what is commented on. */
function comment(flag: ReportFlag, { report, site, targetOf }: Setting): Annotation {
  const { number, rule, message, expected, related } = flag;
  const page = absolute(site, `/rules/${rule}/`);
  const target = targetOf(flag);
  const others = related.filter(isSomewhere).map(targetOf);
  return {
    id: identify(site, `${fileOf(report)}#flag-${String(number)}`),
    type: 'Annotation',
    motivation: 'commenting',
    creator: SOFTWARE,
    body: [
      // Rules speak English.
      prose(message, 'commenting', 'en'),
      text(rule, 'tagging'),
      ...expected.filter((words) => words !== '').map((words) => text(words, 'editing')),
      ...(page === null ? [] : [link(page)]),
    ],
    target: others.length === 0 ? target : [target, ...others],
  };
}

/**
 * A report as W3C Web Annotations of the article: each claim whose rating stands, and each flag that stands, in reading
 * order. Reviews of earlier words, and flags that were set aside, say nothing of the words of today and are left out.
 */
export function annotationsOf(report: Report, site: Site): AnnotationCollection {
  const setting: Setting = { report, site, targetOf: targetsOf(report, site) };
  const { claims, flags, headline } = report;
  const items = [
    ...claims.filter(isSomewhere).map((claim) => ({ at: claim, item: assessment(claim, setting) })),
    ...flags.filter(isSomewhere).map((flag) => ({ at: flag, item: comment(flag, setting) })),
  ]
    .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
    .flatMap(({ item }) => item ?? []);
  const file = fileOf(report);
  const day = latestDate(report);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: identify(site, file),
    type: 'AnnotationCollection',
    label: `Reviews and flags of “${headline}”`,
    creator: publisherOf(site),
    generator: SOFTWARE,
    ...(day === null ? {} : { modified: midnight(day) }),
    total: items.length,
    first: { id: identify(site, `${file}#page-1`), type: 'AnnotationPage', startIndex: 0, items },
  };
}
