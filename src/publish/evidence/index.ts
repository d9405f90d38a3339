import { reviewedClaims } from '../../report/index.ts';
import type { EvidencePack, EvidenceSource } from '../../schemas/evidence.ts';
import type { Report } from '../../schemas/report.ts';

/** Exact words of each source that the reviews of a report quote, by the source’s id, each once. */
function phrasesOf(report: Report): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { review } of reviewedClaims(report)) {
    for (const { source, phrases } of review?.evidence ?? []) {
      if (source === undefined) continue;
      const known = all.get(source) ?? new Set();
      for (const phrase of phrases) known.add(phrase);
      all.set(source, known);
    }
  }
  return all;
}

/**
 * What the evidence pack of a report holds: each source that its reviews use, with the hash of the
 * text that was read, and the file that has this text where it may be published.
 */
export function evidencePack(report: Report): EvidencePack {
  const phrases = phrasesOf(report);
  const sources = Object.values(report.sources).map((source): EvidenceSource => {
    const { id, title, publisher, address, archived, read, snapshot, publish } = source;
    const isPublished = snapshot !== undefined && publish;
    return {
      id,
      publisher,
      title: title ?? null,
      address,
      archived: archived ?? null,
      read: snapshot?.read ?? read,
      sha256: snapshot?.sha256 ?? null,
      extent: snapshot?.extent ?? null,
      text: isPublished ? `${id}.txt` : null,
      withheld: isPublished ? null : snapshot ? 'not-to-be-published' : 'no-snapshot',
      phrases: [...(phrases.get(id) ?? [])],
    };
  });
  return { version: 1, report: report.slug, headline: report.headline, sources };
}

/** The texts of a pack: their files’ names and SHA-256, in order. */
export function textsOf({ sources }: EvidencePack): { id: string; file: string; sha256: string }[] {
  return sources.flatMap(({ id, text, sha256 }) =>
    text !== null && sha256 !== null ? [{ id, file: text, sha256 }] : [],
  );
}

/**
 * The list of hashes that `sha256sum -c` checks the texts of a pack against, two spaces between hash
 * and name; null where there are none, since that command takes an empty list for an error.
 */
export function checksums(pack: EvidencePack): string | null {
  const lines = textsOf(pack).map(({ sha256, file }) => `${sha256}  ${file}\n`);
  return lines.length === 0 ? null : lines.join('');
}
