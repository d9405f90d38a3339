import type { Cited } from './item.ts';

/** Says what is cited: a false claim’s words alone would look like the finding. In English, as other data is. */
const GENRE = 'Fact check';

/** A citation as CSL-JSON, which Zotero and others import: the schema of citationstyles.org, version 1.0. */
export function cslJson({ id, author, title, site, publisher, date, address, language }: Cited) {
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    'container-title': site,
    publisher,
    genre: GENRE,
    language,
    ...(date ? { issued: { 'date-parts': [[...date]] } } : {}),
    ...(address === null ? {} : { URL: address }),
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which nothing is a command to TeX. Letters of all alphabets stay: BibTeX files are UTF-8. */
const escape = (text: string): string =>
  text.replace(/[\\~^{}&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);

/** An address in braces: programs set it as it is, and braces must be in pairs. */
const writeAddress = (address: string): string => address.replaceAll('{', '%7B').replaceAll('}', '%7D');

/**
 * A citation as BibTeX. The title is in braces of its own, so that styles leave its capitals alone, and so is the author:
 * BibTeX would take a newsroom’s name apart.
 */
export function bibtex({ id, author, title, site, publisher, date, address }: Cited): string {
  const fields: [string, string][] = [
    ['author', `{{${escape(author)}}}`],
    ['title', `{{${escape(title)}}}`],
    ['howpublished', `{${escape(site)}}`],
    ['publisher', `{${escape(publisher)}}`],
    ['note', `{${GENRE}}`],
    ...(date
      ? ([
          ['year', `{${date[0]}}`],
          ['month', MONTHS[date[1] - 1] ?? ''],
          ['day', `{${date[2]}}`],
        ] as [string, string][])
      : []),
    ...(address === null ? [] : [['url', `{${writeAddress(address)}}`] as [string, string]]),
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}`;
}
