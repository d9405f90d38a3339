import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Whether nginx is installed. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** The recipes for nginx in the README, in their order: what readers copy is what is tested. */
export function nginxRecipes(): string[] {
  const readme = readFileSync('README.md', 'utf8');
  return [...readme.matchAll(/^```nginx\n([\s\S]*?)^```$/gm)].map(([, recipe = '']) => recipe);
}

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(address !== null && typeof address === 'object' ? address.port : 0);
      });
    });
  });
}

/** Starts nginx with a recipe of the README, with our folder and port in the place of its own. */
export async function startNginx(
  recipe: string,
  site: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'sic-nginx-'));
  mkdirSync(join(folder, 'logs'));
  const server = recipe
    .replace(/listen \d+;/, `listen 127.0.0.1:${String(port)};`)
    .replaceAll('/srv/checks', resolve(site));
  const types = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find(existsSync);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/logs/error.log;
events {}
http {
  ${types ? `include ${types};` : ''}
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${server}
}
`,
  );
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' });
  let told = '';
  nginx.stderr.on('data', (text) => (told += String(text)));
  const address = `http://127.0.0.1:${String(port)}`;
  for (let tries = 0; ; tries += 1) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) break;
    if (tries > 100 || nginx.exitCode !== null) throw new Error(`nginx did not start: ${told}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    address,
    stop: async () => {
      const gone = new Promise((done) => nginx.once('exit', done));
      nginx.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
