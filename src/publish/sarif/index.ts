import { sha256 } from '../../reviews/index.ts';
import type { Severity } from '../../schemas/analysis.ts';
import type { Span } from '../../schemas/common.ts';
import type { DismissedFlag, Report, ReportFlag } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute } from '../addresses.ts';
import { regionsOf, type Region } from './regions.ts';
import { describeRule } from './rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The site, from which files are named; where it is published is known only if the site has an address. */
const SITE = 'SITE';

/** The file that regions are regions of: the article’s canonical text, which is in the log, too. */
const textOf = (slug: string): object => ({ uri: `reports/${slug}/article.txt`, uriBaseId: SITE });

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  high: 'error',
  medium: 'warning',
  low: 'note',
};

type AnyFlag = ReportFlag | DismissedFlag;

const locate = (slug: string, region: Region): object => ({
  physicalLocation: { artifactLocation: { ...textOf(slug), index: 0 }, region },
});

/** An editor’s decision that a flag is mistaken. Those that stand have an empty list: it is known that nobody decided so. */
function suppressionsOf(flag: AnyFlag): object[] {
  if (!('reason' in flag)) return [];
  const { reason, by, date } = flag;
  const properties = { by, ...(date === null ? {} : { date }) };
  return [{ kind: 'external', status: 'accepted', justification: reason, properties }];
}

/** Passages of other reports are named by report and words; their text is not part of this log. */
function placesElsewhere(flag: AnyFlag): object[] {
  const elsewhere = 'elsewhere' in flag ? flag.elsewhere : [];
  return elsewhere.map(({ report, headline, words }) => ({
    physicalLocation: { artifactLocation: textOf(report) },
    message: { text: `In the report on “${headline}”: “${words}”` },
  }));
}

/** What all results of one log need. */
interface Setting {
  slug: string;
  regionOf: (span: Span) => Region;
  indexOf: ReadonlyMap<string, number>;
}

function resultOf({ flag, times }: Numbered, { slug, regionOf, indexOf }: Setting): object {
  const { rule, severity, message, words, confidence, insideQuotation, expected, related } = flag;
  const others = [...related.map((span) => locate(slug, regionOf(span))), ...placesElsewhere(flag)];
  return {
    ruleId: rule,
    ruleIndex: indexOf.get(rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [locate(slug, regionOf(flag))],
    ...(others.length === 0 ? {} : { relatedLocations: others }),
    // By which a later log knows the same finding, wherever its words have moved.
    partialFingerprints: { 'ruleAndWords/v1': sha256(JSON.stringify([rule, words, times])) },
    suppressions: suppressionsOf(flag),
    properties: { severity, confidence, insideQuotation, expected },
  };
}

/** A flag, and how often its rule has flagged the same words before. */
interface Numbered {
  flag: AnyFlag;
  times: number;
}

/** All flags of a report in reading order, those that were set aside among them. */
function inOrder({ flags, dismissed }: Report): Numbered[] {
  const seen = new Map<string, number>();
  return [...flags, ...dismissed]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((flag) => {
      const key = `${flag.rule} ${flag.words}`;
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      return { flag, times };
    });
}

/**
 * The flags of a report as a SARIF 2.1.0 log, which editors and code scanning read. The text is part of the log, so that
 * places can be shown wherever it is read. Flags that an editor set aside are suppressed, with the reason.
 */
export function sarifOf(report: Report, site: Pick<Site, 'address'>): object {
  const { slug, article } = report;
  const flags = inOrder(report);
  const ids = [...new Set(flags.map(({ flag }) => flag.rule))].sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const setting: Setting = { slug, indexOf, regionOf: regionsOf(article.text) };
  const home = absolute(site, '/');
  const informationUri = absolute(site, '/rules/');
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Sic',
            ...(informationUri === null ? {} : { informationUri }),
            rules: ids.map((id) => describeRule(id, site)),
          },
        },
        automationDetails: { id: `sic/${slug}/` },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: {
          [SITE]: {
            ...(home === null ? {} : { uri: home }),
            description: { text: 'The folder of the whole site.' },
          },
        },
        artifacts: [
          {
            location: textOf(slug),
            roles: ['analysisTarget'],
            mimeType: 'text/plain',
            encoding: 'UTF-8',
            length: Buffer.byteLength(article.text),
            hashes: { 'sha-256': article.sha256 },
            contents: { text: article.text },
          },
        ],
        results: flags.map((flag) => resultOf(flag, setting)),
      },
    ],
  };
}
