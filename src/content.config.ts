import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { siteSchema } from './schemas/site.ts';
import { siteLoader } from './site/loader.ts';

/** Astro has the settings of the site, and where all else is kept: see `site/site-entry.ts`. */
export const collections = {
  site: defineCollection({
    loader: siteLoader,
    schema: z.object({
      site: siteSchema,
      day: z.string().nullable(),
      kept: z.record(z.string(), z.string()),
    }),
  }),
};
