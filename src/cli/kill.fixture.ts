import { join } from 'node:path';
import { replaceFile } from './files.ts';
import { main } from './program.ts';

/*
 * What `files.test.ts` kills: a program that confirms a review again and again, each time with the other of two
 * wordings, in the folder that it is given.
 */

const [, , dir = '', first = '', second = ''] = process.argv;

process.stdout.write('ready\n');
for (let turn = 0; ; turn += 1) {
  replaceFile(join(dir, 'content/reports/fire/reviews/fire.md'), turn % 2 === 0 ? first : second);
  await main(['review', 'accept', 'fire/fire'], {
    stdout: () => undefined,
    stderr: () => undefined,
    stdin: () => Promise.resolve(Buffer.from('')),
    cwd: dir,
    env: { SIC_CONTENT: 'content' },
    cache: join(dir, '.cache'),
  });
}
