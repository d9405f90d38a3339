import { defineMiddleware } from 'astro:middleware';
import { wordsOf } from './interface/index.ts';
import { languageOfPage } from './site/data.ts';
import { reportOf } from './site/rendering/report-path.ts';

/** Gives every page the words of its language. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  locals.words = wordsOf(await languageOfPage(reportOf(url.pathname)));
  return next();
});
