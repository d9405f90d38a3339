import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { UNRATED } from './report/unrated.ts';
import { dismissalViewSchema, summarySchema, personRecord, sourceRecord } from './schemas/report.ts';
import { coverageSchema } from './schemas/coverage.ts';
import { pageSchema } from './schemas/page.ts';
import { correctionSchema, stance } from './schemas/review.ts';
import { siteSchema } from './schemas/site.ts';
import { pagesLoader, peopleLoader, reportsLoader, siteLoader, sourcesLoader } from './site/loaders.ts';

const claimLink = z.object({
  report: z.string(),
  headline: z.string(),
  language: z.string(),
  reportLanguage: z.string(),
  claimLanguage: z.string(),
  id: z.string(),
  number: z.number(),
  standsAlone: z.string(),
  rating: z.string().nullable(),
  unrated: z.enum(UNRATED),
  retracted: z.boolean(),
});

export const collections = {
  site: defineCollection({
    loader: siteLoader(),
    schema: z.object({
      site: siteSchema,
      counts: z.record(z.enum(['reports', 'sources', 'people', 'pages']), z.number()),
      coverage: coverageSchema,
      corrections: z.array(
        correctionSchema.extend({
          id: z.string(),
          report: z.string(),
          headline: z.string(),
          language: z.string(),
          reportLanguage: z.string(),
          claim: claimLink.nullable(),
        }),
      ),
      day: z.string().nullable(),
      search: z.string(),
      forms: z.string(),
      dismissals: z.array(
        dismissalViewSchema.extend({
          report: z.string(),
          headline: z.string(),
          language: z.string(),
          reportLanguage: z.string(),
        }),
      ),
    }),
  }),
  reports: defineCollection({
    loader: reportsLoader(),
    schema: z.object({
      slug: z.string(),
      order: z.number(),
      headline: z.string(),
      finding: z.string().nullable(),
      reportDate: z.string().nullable(),
      language: z.string(),
      reportLanguage: z.string(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      summary: summarySchema,
      coverage: coverageSchema,
      retracted: z.boolean(),
      reviewed: z.array(z.string()),
      texts: z.array(z.object({ id: z.string(), sha256: z.string() })),
      flagged: z.record(
        z.string(),
        z.object({
          count: z.number(),
          first: z.number(),
          severities: z.object({ high: z.number(), medium: z.number(), low: z.number() }),
        }),
      ),
      digest: z.string(),
    }),
  }),
  sources: defineCollection({
    loader: sourcesLoader(),
    schema: z.object({
      source: sourceRecord,
      uses: z.array(claimLink.extend({ stance, shows: z.string() })),
    }),
  }),
  people: defineCollection({
    loader: peopleLoader(),
    schema: z.object({ person: personRecord, claims: z.array(claimLink) }),
  }),
  pages: defineCollection({
    loader: pagesLoader(),
    schema: pageSchema.extend({ body: z.string() }),
  }),
};
