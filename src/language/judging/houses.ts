/** Houses whose name alone cites what they have published, counted or found. */
export const PUBLISHING_HOUSES: ReadonlySet<string> = new Set(
  `axios billboard bloomberg breitbart buzzfeed crowdpac deadline facebook forbes gallup google huffpost
  instagram ipsos linkedin mediaite nielsen newsweek politico politifact pew quinnipiac rasmussen realclearpolitics reuters
  snopes tass time twitter variety vox wikileaks wikipedia xinhua yougov`.split(/\s+/),
);

/** What is counted or measured: a sentence of figures that it is given for comes from it as a whole. */
export const DATA_NOUNS: ReadonlySet<string> = new Set(
  `poll polls polling survey surveys data figures statistics census tally records record filing filings analysis
  average estimates estimate count website site biography schedule numbers disclosures results forecast`.split(
    /\s+/,
  ),
);
