declare namespace App {
  interface Locals {
    /** The interface’s words in the language of the page. */
    words: import('./interface/index.ts').Words;
    // What every page shows is at hand: Astro buffers all that comes after a component that waits for something.
    /** The site’s settings. */
    site: import('./schemas/site.ts').Site;
    /** The pages that editors wrote, in the order of the menu. */
    pages: Awaited<ReturnType<typeof import('./site/data.ts').getPages>>;
    /** What stands at the head of every page in place of the site’s name; null where that does. */
    logo: Awaited<ReturnType<typeof import('./site/data.ts').getLogo>>;
  }
}
