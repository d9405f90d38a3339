import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/*
 * What `swap.test.ts` kills: a program that makes a new site and puts it in place of another, and that ends by
 * SIGKILL when it is about to change the disk for the n-th time.
 */

const [, , out = '', turn = ''] = process.argv;
let left = Number(turn);

/** The function, which kills the program in its place when its time has come. */
const deadly = <A extends unknown[], R>(change: (...args: A) => R) => {
  return (...args: A): R => {
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    left -= 1;
    return change(...args);
  };
};
Object.assign(fs, {
  mkdirSync: deadly(fs.mkdirSync),
  renameSync: deadly(fs.renameSync),
  rmSync: deadly(fs.rmSync),
  writeFileSync: deadly(fs.writeFileSync),
});
syncBuiltinESMExports();

const { finishSwap, openBuilding, swapIn } = await import('./swap.ts');

finishSwap(out);
const building = openBuilding(out);
for (const name of ['index.html', 'people.html', 'rules.html']) fs.writeFileSync(join(building, name), 'new');
swapIn(building, out);
