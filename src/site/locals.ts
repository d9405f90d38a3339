import { wordsOf } from '../interface/index.ts';
import { getLogo, getPages, getSite, languageOfPage } from './data.ts';
import { reportOf } from './rendering/report-path.ts';

/**
 * The words of a page’s language, and what all pages show.
 * @param pathname of a page or a file
 */
export async function localsOf(pathname: string): Promise<App.Locals> {
  return {
    words: wordsOf(await languageOfPage(reportOf(pathname))),
    site: await getSite(),
    pages: await getPages(),
    logo: await getLogo(),
  };
}
