import type { Words } from '../../interface/index.ts';
import type { Report, ReportClaim } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { bibtex, cslJson } from './data.ts';
import { citedClaim } from './item.ts';
import { apa, chicago, mla } from './styles.ts';

/** A citation in one style or format. */
export interface Citation {
  name: string;
  text: string;
  /** Whether it is for programs, where line breaks count. */
  isData: boolean;
}

/** How the page of a claim is cited, in the styles and formats that readers ask for most. */
export function citationsOf(
  claim: ReportClaim,
  report: Report,
  site: Pick<Site, 'name' | 'address' | 'organisation'>,
  words: Words,
): Citation[] {
  const cited = citedClaim(claim, report, site, words);
  return [
    { name: 'APA', text: apa(cited, words), isData: false },
    { name: 'MLA', text: mla(cited, words), isData: false },
    { name: 'Chicago', text: chicago(cited, words), isData: false },
    { name: 'BibTeX', text: bibtex(cited), isData: true },
    { name: 'CSL-JSON', text: JSON.stringify([cslJson(cited)], null, 2), isData: true },
  ];
}
