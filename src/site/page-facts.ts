import { createHash } from 'node:crypto';
import { headOf, readHead, type BuiltPage } from './built-pages.ts';

/** What later steps of a build ask of a page, so that they need not read it again. */
export interface PageFacts extends BuiltPage {
  bytes: number;
  /** The SHA-256 of its bytes, in base64. */
  sha256: string;
}

/** The facts of a page as it is published. */
export function factsOf(file: string, page: Uint8Array): PageFacts {
  return {
    ...readHead(file, headOf(Buffer.from(page.buffer, page.byteOffset, page.length))),
    bytes: page.length,
    sha256: createHash('sha256').update(page).digest('base64'),
  };
}
