import type { Words } from '../interface/index.ts';
import type { Site } from '../schemas/site.ts';
import { absolute } from './addresses.ts';

/**
 * The address at which a reader suggests a correction of a page, with a subject and the page filled in: an issue where the
 * site takes issues, a letter where it has an e-mail address.
 * @param path of the page, from the site’s root
 * @param title what is to be corrected, in a few words
 * @returns null where the site says neither
 */
export function suggestionLink(
  site: Pick<Site, 'address' | 'organisation'>,
  path: string,
  title: string,
  { say }: Words,
): string | null {
  const { email, issues } = site.organisation;
  const subject = say('suggestion.subject', { title }).toWellFormed();
  const body = `${absolute(site, path) ?? path}\n\n`;
  if (issues !== undefined) {
    const url = new URL(issues);
    url.searchParams.set('title', subject);
    url.searchParams.set('body', body);
    return url.href;
  }
  if (email === undefined) return null;
  // RFC 6068: blanks as %20, line breaks as %0D%0A.
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
