import { test as base } from '@playwright/test';
import { serve, type Served } from './serve.ts';

interface Options {
  /** The built site that the tests walk through; another one by `test.use({ folder: … })`. */
  folder: string;
  /** Origins besides the site’s own that its pages may ask: of another site that the same tests play. */
  others: string[];
}

/** Requests that leave neither the sites of the tests nor the browser. */
function staysHere(address: string, origins: readonly string[]): boolean {
  const url = new URL(address);
  return origins.includes(url.origin) || ['data:', 'blob:', 'file:', 'about:'].includes(url.protocol);
}

/**
 * The `test` of all specs. The site is served, and a test fails if a page of it asks for anything at
 * another origin, breaks its security policy, throws, or logs an error, whatever else was tested.
 */
export const test = base.extend<object, Options & { site: Served }>({
  folder: ['dist', { option: true, scope: 'worker' }],
  others: [[], { option: true, scope: 'worker' }],

  site: [
    async ({ folder }, use) => {
      const site = await serve(folder);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => {
    await use(site.address);
  },

  context: async ({ context, site, others }, use) => {
    const problems: string[] = [];
    context.on('request', (request) => {
      if (!staysHere(request.url(), [site.address, ...others]))
        problems.push(`request to another origin: ${request.url()}`);
    });
    // What a security policy refuses is logged as an error too.
    context.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
    await use(context);
    base.expect(problems, 'what the pages did that they should not').toEqual([]);
  },
});

export { expect } from '@playwright/test';
