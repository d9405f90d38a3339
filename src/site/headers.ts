import type { BuiltPage } from './built-pages.ts';
import { looserOf, readPolicy, writePolicy } from './policy.ts';

/** Sent with every file. */
const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
    'magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Embedder-Policy: require-corp',
  // All of it is public: other sites show its pictures beside links, and frame its embeds, which need its styles.
  'Cross-Origin-Resource-Policy: cross-origin',
];

/** The folder whose pages are made to be shown in frames of other sites. */
const EMBEDS = 'embed';

/** The rules of `_headers` that a page falls under: those of the folder in the site’s root, or of its own address. */
function placesOf({ file }: BuiltPage): string[] {
  const [folder, ...rest] = file.split('/');
  if (rest.length > 0) return [`/${folder ?? ''}/*`];
  return file === 'index.html' ? ['/', '/index.html'] : [`/${file}`];
}

function linesFor(place: string, policies: ReadonlySet<string>): string[] {
  const isEmbed = place === `/${EMBEDS}/*`;
  const policy = looserOf([...policies].map(readPolicy));
  // A meta tag cannot say this one (CSP level 3, section 3.3).
  policy.set('frame-ancestors', new Set([isEmbed ? '*' : "'none'"]));
  return [`Content-Security-Policy: ${writePolicy(policy)}`, ...(isEmbed ? [] : ['X-Frame-Options: DENY'])];
}

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read. No two rules that a page falls under name the same
 * header: some hosts would join the two, and others let one win.
 * @param hashed folders of the site’s root in which each file’s name tells its content
 */
export function writeHeaders(pages: readonly BuiltPage[], hashed: readonly string[]): string {
  const places = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const place of placesOf(page)) {
      const policies = places.get(place) ?? new Set();
      places.set(place, policies.add(page.policy ?? ''));
    }
  }
  const rules: [string, string[]][] = [
    ['/*', EVERYWHERE],
    ...hashed.map((folder): [string, string[]] => [
      `/${folder}/*`,
      ['Cache-Control: public, max-age=31536000, immutable'],
    ]),
    ...[...places]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([place, policies]): [string, string[]] => [place, linesFor(place, policies)]),
  ];
  return rules.map(([place, lines]) => `${place}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
}
