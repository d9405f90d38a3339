import { allQuotations, inside, overlaps, readArticle, type Article } from '../article/index.ts';
import {
  anchorOf,
  joinClaims,
  placeDismissals,
  placeReview,
  searchText,
  setAside,
  sha256,
  viewDismissals,
  withoutVouched,
  type JoinedClaim,
} from '../reviews/index.ts';
import results from '../evaluation/results.json' with { type: 'json' };
import type { Flag } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';
import type { Elsewhere, Person, Report, ReportClaim, ReportFlag, Review } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import { interfaceLanguage } from '../interface/index.ts';
import type { Across, Fingerprint } from './across/index.ts';
import { analyse, type Analysis } from './analyse.ts';
import type { Cache } from './cache.ts';
import type { Content, ReportFiles } from './content-model.ts';
import { viewCopy } from './copies/index.ts';
import { ledgerOf } from './ledger.ts';
import { notesOn } from './notes.ts';
import { isOff, statusOf } from './rules.ts';
import { foundSpeaker, viewSpeaker } from './speaker.ts';
import { summarise } from './summary.ts';
import { analysisVersion } from './version.ts';
import { ratingsIn } from './ratings-in.ts';

/** An article and its analysis: what of a report takes time to make. */
interface Analysed {
  article: Pick<Article, 'text' | 'blocks' | 'title' | 'sentences' | 'quotations'>;
  analysis: Analysis;
  /** Rules that failed on this text: their flags are missing. */
  failed: string[];
}

/** Analyses a report's article, or takes the result from the cache where article and rules are the same. */
export function analyseReport(files: ReportFiles, site: Site, cache: Cache): Analysed {
  const { language, published = null } = files.data;
  const { rules } = site;
  const inputs = { version: analysisVersion(), language, published, rules, article: files.articleFile };
  const digest = sha256(JSON.stringify(inputs));
  const kept = cache.read(digest) as Analysed | undefined;
  if (kept) return kept;
  const article = readArticle(files.articleFile, 'markdown');
  const { text, blocks, title, sentences } = article;
  const quotations = allQuotations(article);
  const failed: string[] = [];
  const analysis = analyse(article, {
    language,
    published,
    rules,
    onFailure: ({ rule, message }) => {
      failed.push(rule);
      console.warn(`reports/${files.slug}: ${message}`);
    },
  });
  const analysed = { article: { text, blocks, title, sentences, quotations }, analysis, failed };
  // What is incomplete is not kept: the next build tries again.
  if (failed.length === 0) cache.write(digest, analysed);
  return analysed;
}

/** The attribution that a claim comes from. “The mayor denied it” says of the mayor what the article says. */
function sayerOf(
  { attribution, kind, start, end }: JoinedClaim['claim'],
  attributions: Analysis['attributions'],
): Analysis['attributions'][number] | undefined {
  const found = attribution === null ? undefined : attributions[attribution];
  const holdsCue = found?.cue && inside(found.cue, { start, end });
  return holdsCue && kind !== 'quotation' ? undefined : found;
}

function numberClaims(
  joined: readonly JoinedClaim[],
  flags: readonly Span[],
  text: string,
  people: ReadonlyMap<string, Person>,
  attributions: Analysis['attributions'],
): ReportClaim[] {
  return joined.map(({ claim, review }, index) => ({
    ...claim,
    number: index + 1,
    words: text.slice(claim.start, claim.end),
    speaker: review ? viewSpeaker(review, people) : foundSpeaker(sayerOf(claim, attributions), text, people),
    review,
    flags: flags.flatMap((flag, at) => (overlaps(flag, claim) ? [at + 1] : [])),
  }));
}

/** The rule that compares sentences, of one article and of several. */
const COPIES = 'near-copy';

/** Flags on sentences that other reports have too, each with where they stand there. */
function flagsAcross(shared: Across['shared'], quotations: Article['quotations']): Map<Flag, Elsewhere[]> {
  const confidence: Partial<Record<string, unknown>> = results.precision;
  const known = confidence[COPIES];
  return new Map(
    shared.map(({ elsewhere, start, end, message, severity }) => [
      {
        start,
        end,
        rule: COPIES,
        message,
        severity,
        confidence: typeof known === 'number' ? known : null,
        expected: [],
        related: [],
        insideQuotation: quotations.some(({ inner }) => inside({ start, end }, inner)),
      },
      elsewhere,
    ]),
  );
}

function numberFlags(
  flags: readonly Flag[],
  claims: readonly Span[],
  text: string,
  across: ReadonlyMap<Flag, Elsewhere[]>,
): ReportFlag[] {
  return flags.map((flag, index) => ({
    ...flag,
    number: index + 1,
    words: text.slice(flag.start, flag.end),
    claims: claims.flatMap((claim, at) => (overlaps(flag, claim) ? [at + 1] : [])),
    elsewhere: across.get(flag) ?? [],
  }));
}

function pick<T>(all: ReadonlyMap<string, T>, ids: Iterable<string>): Record<string, T> {
  const wanted = [...new Set(ids)].sort();
  return Object.fromEntries(
    wanted.flatMap((id): [string, T][] => {
      const record = all.get(id);
      return record ? [[id, record]] : [];
    }),
  );
}

/** The headline of an article, or its first words. */
function headlineOf({ text, title }: Pick<Article, 'text' | 'title'>): string {
  const firstWords = text.split('\n', 1)[0]?.slice(0, 80) ?? '';
  return (title ? text.slice(title.start, title.end) : firstWords).replace(/\s+/g, ' ');
}

/** What of a report is compared with all others. */
export function fingerprintOf(files: ReportFiles, site: Site, cache: Cache): Fingerprint {
  const { article } = analyseReport(files, site, cache);
  return {
    slug: files.slug,
    headline: headlineOf(article),
    sha256: sha256(article.text),
    comparesSentences: /^en\b/i.test(files.data.language) && !isOff(site, COPIES),
    article,
  };
}

/** For a report that stands alone. */
const ALONE: Across = { shared: [], twins: [] };

/**
 * Assembles one report: the analysis of its article, joined with what people judged.
 * @param content the content that the report's records come from; its site must be valid
 * @param across what comparing it with the site's other reports has shown
 */
export function assembleReport(
  files: ReportFiles,
  content: Content & { site: Site },
  cache: Cache,
  across: Across = ALONE,
): Report {
  const { site, people, sources } = content;
  const { article, analysis, failed } = analyseReport(files, site, cache);
  const { text } = article;
  const haystack = searchText(text);
  const placed = files.reviews.map(({ id, data, reasoning }) => {
    const { span, state } = placeReview(haystack, data, anchorOf(files.anchors, id));
    const review: Review = { ...data, id, reasoning, state };
    return { review, span };
  });
  const withPlace = placed.flatMap(({ review, span }) => (span ? [{ review, span }] : []));
  const orphans = placed.flatMap(({ review, span }) => (span ? [] : [review]));

  const dismissals = placeDismissals(haystack, files.dismissals, files.anchors);
  const shared = flagsAcross(across.shared, article.quotations);
  const raised = [...analysis.flags, ...shared.keys()].sort((a, b) => a.start - b.start || a.end - b.end);
  const { standing, dismissed } = setAside(haystack, raised, dismissals);
  const joined = joinClaims(text, analysis.claims, withPlace);
  const claims = numberClaims(joined, standing, text, people, analysis.attributions);
  const flags = numberFlags(standing, claims, text, shared);
  const reviews = placed.map(({ review }) => review);
  const { reportDate, finding, corrections, ...published } = files.data;
  const { quotations } = article;
  const language = interfaceLanguage(files.data.language, site.languages);
  return {
    version: 1,
    slug: files.slug,
    headline: headlineOf(article),
    article: { ...published, text, sha256: sha256(text), blocks: article.blocks },
    language,
    reportDate: reportDate ?? null,
    finding: finding?.trim() ?? null,
    corrections,
    summary: summarise(claims, flags, orphans, site.ratings),
    ...analysis,
    claims,
    flags,
    quotations: ledgerOf(
      { text, quotations, claims, reviews, twins: across.twins, publisher: published.publisher },
      content,
    ),
    copies: files.copies.map((copy) => viewCopy(article, copy)),
    secondLook: withoutVouched(analysis.secondLook, dismissals),
    dismissed,
    dismissals: viewDismissals(dismissals, raised, (rule) => statusOf(site, rule)),
    orphans,
    ratings: ratingsIn(language, site.ratings),
    sources: pick(
      sources,
      reviews.flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? [])),
    ),
    people: pick(people, [
      ...reviews.flatMap(({ speaker }) => (typeof speaker === 'string' ? [speaker] : [])),
      ...claims.flatMap(({ speaker }) => speaker?.id ?? []),
    ]),
    reviewer: site.organisation.name,
    notes: notesOn(files.data.language, failed),
  };
}
