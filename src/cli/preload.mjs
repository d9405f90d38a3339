/**
 * Loaded by `node --import` before every program of Sic; plain JavaScript, so that Node 20 can read it.
 *
 * On Linux and Windows npm scripts find the Node that package.json brings along. Where there is none
 * (macOS) the system's own serves, and is refused in one line if it cannot run TypeScript files.
 */
const NEEDED = [22, 18];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `Sic needs Node ${NEEDED.join('.')} or newer; this is ${process.version}. See https://nodejs.org`,
  );
  process.exit(1);
}

// Astro reads this before its own configuration, so astro.config.mjs would be too late.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// The bundler's allocator gives memory back as soon as it is free, and takes none in pages of two megabytes, of which most
// stays empty: without the one a build holds 150 MB more to its end, without the other 110.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
