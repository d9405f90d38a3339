/** A file of the site that a reader’s browser can keep: its path from the root, the digest of its bytes, how many they are. */
export type OfflineFile = [name: string, digest: string, bytes: number];

/** What the worker is told of one build; stands in its file in place of `self.sicBuild`. */
export interface OfflineBuild {
  /** Kept from the first visit on. The integrity keeps files of two builds apart, should the host change meanwhile. */
  precache: { url: string; revision: string; integrity: string }[];
  /** Name of the file that lists all that can be kept, as `OfflineFile[]`. */
  list: string;
}

/** What a page asks of the worker, about all files whose names begin so. */
export type Question =
  | { type: 'state'; prefix: string }
  | { type: 'save'; prefix: string }
  /** Leave the waiting room: the page is about to be loaded anew. */
  | { type: 'take-over' };

/** What the worker answers, several times while it saves. */
export interface Answer {
  files: number;
  bytes: number;
  keptFiles: number;
  keptBytes: number;
  /** Whether saving has ended before all was kept. */
  failed: boolean;
}
