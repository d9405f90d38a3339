import type { ClaimRecord, SearchRecords } from './types.ts';

/** A claim, for tests. */
export function claimRecord(id: string, text: string, data: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id,
    text,
    rating: null,
    reviewed: false,
    otherwise: 'Not yet reviewed',
    speaker: null,
    rules: [],
    sources: [],
    ...data,
  };
}

/** A small site, for tests: two reports with five claims. */
export const RECORDS: SearchRecords = {
  reports: [
    {
      slug: 'bridge',
      headline: 'A bridge is opened in Eastmoor',
      finding: 'It cost more.',
      publisher: 'The Courier',
      published: '2026-03-14',
      language: 'en',
      reportLanguage: 'en',
      claims: [
        claimRecord('cost', 'The bridge cost 1,500 euros.', {
          rating: 'false',
          reviewed: true,
          sources: ['budget'],
          rules: ['arithmetic'],
        }),
        claimRecord('opened', 'The mayor opened the bridge on Friday.', {
          rating: 'true',
          reviewed: true,
          sources: ['gazette', 'budget'],
          speaker: { id: 'anna-holt', name: 'Anna Holt' },
        }),
        claimRecord('length', 'The bridge is 120 metres long.', {
          speaker: { id: 'anna-holt', name: 'Anna Holt' },
        }),
      ],
    },
    {
      slug: 'ferry',
      headline: 'The ferry of Łódź and Đurđević',
      finding: null,
      publisher: null,
      published: '2025',
      language: 'en',
      reportLanguage: 'en',
      claims: [
        claimRecord('sold', 'The ferry was sold to Recep Erdoğan.', { rules: ['arithmetic', 'units'] }),
        claimRecord('café', 'It’s “the ferry’s” café \\ </script> that closed.', {
          otherwise: 'Words changed',
        }),
      ],
    },
  ],
  people: [
    { id: 'anna-holt', name: 'Anna Holt', also: ['Mayor of Eastmoor'] },
    { id: 'silent', name: 'Peter Lund', also: [] },
  ],
  sources: [
    {
      id: 'budget',
      publisher: 'Town hall',
      title: 'Budget of Eastmoor',
      published: '2026-01-05',
      language: 'en',
    },
    { id: 'gazette', publisher: 'The Gazette', title: null, published: null, language: 'en' },
  ],
  ratings: [
    { id: 'true', label: 'True' },
    { id: 'false', label: 'False' },
  ],
  rules: [
    { id: 'arithmetic', title: 'Sums' },
    { id: 'units', title: 'Units' },
  ],
};
