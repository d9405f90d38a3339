import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Keeps what a stage of the training has made, so that a later run with the same settings goes on from there. */
export type Kept = <T>(name: string, settings: unknown, make: () => T | Promise<T>) => Promise<T>;

/** Keeps results in a folder, or nowhere. */
export function createKept(folder: string | undefined): Kept {
  return async (name, settings, make) => {
    if (folder === undefined) return make();
    const digest = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 8);
    const file = join(folder, `${name}-${digest}.bin`);
    if (existsSync(file)) return deserialize(readFileSync(file)) as Awaited<ReturnType<typeof make>>;
    const made = await make();
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.part`, serialize(made));
    renameSync(`${file}.part`, file);
    return made;
  };
}
