import { defineMiddleware } from 'astro:middleware';
import { interfaceLanguage, wordsOf } from './interface/index.ts';
import { getArticleLanguage, getSite } from './site/data.ts';

/** A page about one report, by its address. */
const OF_REPORT = /^\/(?:reports|embed)\/([^/]+)\//;

/** Gives every page the words of its language: a report’s pages those of its article, all others those of the site. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  const slug = OF_REPORT.exec(url.pathname)?.[1];
  const article = slug === undefined ? undefined : await getArticleLanguage(slug);
  locals.words = wordsOf(interfaceLanguage(article, (await getSite()).languages));
  return next();
});
