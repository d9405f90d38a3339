import { defineMiddleware } from 'astro:middleware';
import { localsOf } from './site/locals.ts';

/** Gives every page the words of its language, and what all of them show. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  Object.assign(locals, await localsOf(url.pathname));
  return next();
});
