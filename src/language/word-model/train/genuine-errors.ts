/**
 * Errors that stand in the news which the thresholds are set on, wrong word and right one, as we read them among the words that
 * the model ranks first there: finding them is no false alarm.
 */
export const GENUINE_ERRORS: ReadonlySet<string> = new Set([
  'sanctify sanctity',
  'thorough through',
  'minster minister',
  'increasing increasingly',
  'subsides subsidies',
  'overwhelming overwhelmingly',
  'there their',
  'hi high',
  'hi his',
  'party partly',
  'sings signs',
  'person personal',
  'warns wants',
  'parties parts',
  "they're their",
  'ran man',
  'ran run',
  'asses assert',
  'asses assess',
  'impressively impressive',
  'causalities casualties',
  'the he',
  'is it',
  'notorious notoriously',
  'awaiting waiting',
  'diagnosis diagnose',
  'collars dollar',
  'essential essentially',
]);
