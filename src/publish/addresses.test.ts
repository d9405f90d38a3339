import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absolute, addressFrom, identify } from './addresses.ts';

const organisation = { name: 'The Bridge Desk' };

test.each([
  ['https://desk.example', 'https://desk.example/reports/fire/#claim-boats'],
  ['https://desk.example/checks', 'https://desk.example/checks/reports/fire/#claim-boats'],
  ['https://desk.example/checks/', 'https://desk.example/checks/reports/fire/#claim-boats'],
])('an address of a site at %s is absolute', (address, expected) => {
  expect(absolute({ address }, '/reports/fire/#claim-boats')).toBe(expected);
  expect(identify({ address, organisation }, '/reports/fire/#claim-boats')).toBe(expected);
});

test('without an address of the site there is no absolute one, and things are known by a UUID of version 5', () => {
  expect(absolute({}, '/reports/fire/')).toBeNull();
  const id = identify({ organisation }, '/reports/fire/');
  expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(identify({ organisation }, '/reports/fire/')).toBe(id);
  expect(identify({ organisation }, '/reports/flood/')).not.toBe(id);
  expect(identify({ organisation: { name: 'Others' } }, '/reports/fire/')).not.toBe(id);
});

test.each([
  ['/corrections/feed.xml', '/reports/a/#claim-b', '../reports/a/#claim-b'],
  ['/corrections/feed.xml', '/corrections/#x', './#x'],
  ['/feed.xml', '/reports/a/', 'reports/a/'],
  ['/feed.xml', '/', './'],
  ['/reports/a/feed.xml', '/', '../../'],
  ['/reports/a/feed.xml', '/reports', '../../reports'],
  ['/reports/a/index.html', '/reports/a/claims.csv?x/y#z', 'claims.csv?x/y#z'],
])('from %s the way to %s is %s', (file, address, way) => {
  expect(addressFrom(file, address)).toBe(way);
  expect(new URL(way, `https://x.example${file}`).href).toBe(`https://x.example${address}`);
});

test('whatever the folders, the way leads there', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'ab', 'é'), { maxLength: 4 })
    .map((names) => `/${names.map((name) => `${name}/`).join('')}`);
  const name = fc.constantFrom('', 'index.html', 'a');
  fc.assert(
    fc.property(path, fc.constantFrom('index.html', 'a'), path, name, (from, file, to, target) => {
      const base = `https://x.example${from}${file}`;
      const way = addressFrom(`${from}${file}`, `${to}${target}`);
      expect(new URL(way, base).href).toBe(new URL(`${to}${target}`, base).href);
      // No longer than need be.
      expect(way.match(/\.\.\//g)?.length ?? 0).toBeLessThanOrEqual(from.split('/').length - 2);
    }),
  );
});
