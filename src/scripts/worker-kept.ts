import type { Answer, OfflineFile } from './offline-types.ts';

/** What is kept beside the precache: pages once visited, and reports that a reader has saved. */
export interface Kept {
  /** A kept file, if it is of this build. */
  match: (name: string) => Promise<Response | undefined>;
  /** Keeps a response if its bytes are those of this build; tells whether they are. */
  put: (name: string, response: Response) => Promise<boolean>;
  /** Fetches and keeps all files whose names begin so, telling how far it is. */
  save: (prefix: string, tell: (answer: Answer) => void) => Promise<void>;
  state: (prefix: string) => Promise<Answer>;
  /** Drops files of other builds. */
  sweep: () => Promise<void>;
}

/** So many requests at a time. */
const AT_ONCE = 4;

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Files that are kept under their digests: a file of another build is another one, even at the same address.
 * @param root the site’s address, with a slash at the end
 * @param listed all files of this build that can be kept, without those of the precache
 */
export function openKept(root: string, listed: () => Promise<readonly OfflineFile[]>): Kept {
  const open = (): Promise<Cache> => caches.open(`sic-kept-${root}`);
  const keyOf = ([name, digest]: OfflineFile): string => `${root}${name}?kept=${digest}`;
  const fileNamed = async (name: string): Promise<OfflineFile | undefined> =>
    (await listed()).find(([other]) => other === name);

  async function putFile(file: OfflineFile, response: Response): Promise<boolean> {
    const bytes = await response.arrayBuffer();
    if (!(await digestOf(bytes)).startsWith(file[1])) return false;
    // Made anew, since a response that came by a redirection may not answer a navigation.
    await (await open()).put(keyOf(file), new Response(bytes, { headers: response.headers }));
    return true;
  }

  async function missing(prefix: string): Promise<{ all: OfflineFile[]; missing: OfflineFile[] }> {
    const all = (await listed()).filter(([name]) => name.startsWith(prefix));
    const keys = new Set((await (await open()).keys()).map(({ url }) => url));
    return { all, missing: all.filter((file) => !keys.has(keyOf(file))) };
  }

  const sum = (files: readonly OfflineFile[]): number => files.reduce((bytes, file) => bytes + file[2], 0);

  function answerOf(all: readonly OfflineFile[], rest: readonly OfflineFile[], failed = false): Answer {
    return {
      files: all.length,
      bytes: sum(all),
      keptFiles: all.length - rest.length,
      keptBytes: sum(all) - sum(rest),
      failed,
    };
  }

  return {
    async match(name) {
      const file = await fileNamed(name);
      return file && (await open()).match(keyOf(file));
    },
    async put(name, response) {
      const file = await fileNamed(name);
      return file === undefined || putFile(file, response);
    },
    async state(prefix) {
      const { all, missing: rest } = await missing(prefix);
      return answerOf(all, rest);
    },
    async save(prefix, tell) {
      const { all, missing: rest } = await missing(prefix);
      const waiting = [...rest];
      const left = new Set(rest);
      let failed = false;
      const work = async (): Promise<void> => {
        for (let file = waiting.shift(); file && !failed; file = waiting.shift()) {
          try {
            const response = await fetch(`${root}${file[0]}`, { cache: 'no-cache' });
            if (!response.ok || !(await putFile(file, response))) failed = true;
            else left.delete(file);
          } catch {
            failed = true;
          }
          if (!failed) tell(answerOf(all, [...left]));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      tell(answerOf(all, [...left], failed));
    },
    async sweep() {
      const cache = await open();
      const known = new Set((await listed()).map(keyOf));
      for (const request of await cache.keys()) if (!known.has(request.url)) await cache.delete(request);
    },
  };
}
