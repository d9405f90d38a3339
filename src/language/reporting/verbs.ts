/** Words of saying: whoever “said” has said something that the text gives. Beliefs and wishes are not among them. */
export const SAYING_WORDS: ReadonlySet<string> = new Set(
  `said says say saying added adds adding wrote writes writing tweeted tweets told tells telling explained explains
  noted notes insisted insists continued declared declares replied replies stated states argued argues claimed
  claims announced announces warned warns acknowledged acknowledges asked asks concluded conceded countered
  commented recalled remarked responded joked quipped testified observed`.split(/\s+/),
);
