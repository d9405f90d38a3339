import { defineMiddleware } from 'astro:middleware';
import { wordsOf } from './interface/index.ts';
import { languageOfPage } from './site/data.ts';

/** A page about one report, by its address. */
const OF_REPORT = /^\/(?:reports|embed)\/([^/]+)\//;

/** Gives every page the words of its language. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  locals.words = wordsOf(await languageOfPage(OF_REPORT.exec(url.pathname)?.[1]));
  return next();
});
