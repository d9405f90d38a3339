import type { Words } from '../../interface/index.ts';
import type { Report, ReportClaim } from '../../schemas/report.ts';
import { capitalised } from '../format.ts';
import { tellSpeaker } from '../speaker.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Who says what: one speaker with the claims that are theirs. */
export interface SpeakerRow {
  name: string;
  role: string | null;
  /** The person or organisation with a page of its own; null for others. */
  id: string | null;
  /** By verdict, in the order of the scale; of one verdict in reading order. */
  claims: { claim: ReportClaim; verdict: Verdict }[];
  /** How many claims have each verdict, in the same order. */
  verdicts: { label: string; count: number }[];
}

/** What is the same for claims of one speaker, whatever their role or note, and the name to show. */
function speakerOf(claim: ReportClaim, { say }: Words): { key: string; name: string } {
  const { review, speaker, attribution } = claim;
  const isArticle = review ? review.speaker === 'article' : speaker === null && attribution === null;
  if (isArticle) return { key: 'article', name: say('speakers.article') };
  if (!speaker?.name) return { key: 'untold', name: say('speakers.untold') };
  if (speaker.id !== null) return { key: `id ${speaker.id}`, name: speaker.name };
  return { key: `name ${speaker.name.toLowerCase()}`, name: capitalised(speaker.name) };
}

function countVerdicts(verdicts: readonly Verdict[]): SpeakerRow['verdicts'] {
  const counts = new Map<string, number>();
  for (const { label } of verdicts) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count }));
}

/**
 * The speakers of a report, those with most claims first; of those with as many, whoever speaks first. The article’s own voice
 * is one of them.
 */
export function speakersOf(
  report: Pick<Report, 'claims' | 'ratings' | 'people'>,
  words: Words,
): SpeakerRow[] {
  const groups = new Map<string, { name: string; claims: ReportClaim[] }>();
  for (const claim of report.claims) {
    const { key, name } = speakerOf(claim, words);
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { name, claims: [claim] });
  }
  const rows = [...groups].map(([key, { name, claims }]): SpeakerRow => {
    const judged = claims
      .map((claim) => ({ claim, verdict: verdictOf(claim, report, words) }))
      .sort((a, b) => a.verdict.order - b.verdict.order || a.claim.number - b.claim.number);
    const speaker = key === 'article' ? null : claims[0]?.speaker;
    const id = speaker?.id ?? null;
    return {
      name,
      role: speaker ? tellSpeaker(speaker, words).role : null,
      id: id !== null && Object.hasOwn(report.people, id) ? id : null,
      claims: judged,
      verdicts: countVerdicts(judged.map(({ verdict }) => verdict)),
    };
  });
  // Sorting keeps the order of those alike.
  return rows.sort((a, b) => b.claims.length - a.claims.length);
}
