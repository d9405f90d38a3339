import { defineMiddleware } from 'astro:middleware';
import { wordsOf } from './interface/index.ts';
import { getLogo, getPages, getSite, languageOfPage } from './site/data.ts';
import { reportOf } from './site/rendering/report-path.ts';

/** Gives every page the words of its language, and what all of them show. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  locals.words = wordsOf(await languageOfPage(reportOf(url.pathname)));
  locals.site = await getSite();
  locals.pages = await getPages();
  locals.logo = await getLogo();
  return next();
});
