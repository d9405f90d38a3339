import type { Content } from '../report/index.ts';
import { kept, keep } from './kept.ts';

/**
 * Keeps the texts of sources that may be published, for the evidence packs, under their SHA-256. They are copied
 * since an editor may be changing the files while pages are made; the others stay where they are.
 * @throws where the folder cannot be written to
 */
export function keepTexts({ sources, snapshots }: Content): void {
  const texts = [...snapshots].filter(([id]) => sources.get(id)?.publish === true).map(([, text]) => text);
  keep(
    'snapshots',
    texts.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    texts.map(({ sha256 }) => sha256),
  );
}

/** The bytes of the text that was kept under a SHA-256. */
export function keptText(sha256: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(kept('snapshots', sha256) as string, 'base64'));
}
