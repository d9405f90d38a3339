const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };

/** [3.10.2] A relative reference by RFC 3986: no scheme, no root, no way up, no character that must be a code. */
const relative = "^(?!/)(?!.*(?:^|/)\\.\\.?(?:/|$))(?:[\\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$";

const object = (required: string[], properties: object): object => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});

const list = (items: object, more: object = {}): object => ({ type: 'array', items, ...more });

const count = { type: 'integer', minimum: 0 };
const place = { type: 'integer', minimum: 1 };
const properties = { type: 'object' };

/**
 * What SARIF 2.1.0 asks of the parts that Sic writes: required properties, types, least values, allowed words, and
 * nothing that the standard does not know. Sections in brackets are those of the OASIS standard.
 */
export const SARIF = {
  // [3.13]
  ...object(['version', 'runs'], {
    $schema: { type: 'string', pattern: '^https://' },
    version: { const: '2.1.0' },
    runs: list({ $ref: '#/$defs/run' }),
  }),
  $defs: {
    // [3.14]
    run: object(['tool', 'results'], {
      tool: object(['driver'], { driver: { $ref: '#/$defs/component' } }),
      // [3.17]
      automationDetails: object([], { id: { type: 'string', minLength: 1 } }),
      // [3.14.17]
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      // [3.14.14] An absolute address that ends in a slash, where there is one.
      originalUriBaseIds: {
        type: 'object',
        additionalProperties: object([], {
          uri: { type: 'string', pattern: '^https?://[^?#]*/$' },
          description: text,
        }),
      },
      artifacts: list({ $ref: '#/$defs/artifact' }, { uniqueItems: true }),
      results: list({ $ref: '#/$defs/result' }),
    }),
    // [3.19] and [3.49]
    component: object(['name'], {
      name: { type: 'string', minLength: 1 },
      informationUri: { type: 'string', pattern: '^https?://' },
      rules: list(
        object(['id'], {
          id: { type: 'string', minLength: 1 },
          shortDescription: text,
          fullDescription: text,
          help: text,
          // [3.49.12] Absolute.
          helpUri: { type: 'string', pattern: '^https?://' },
          properties,
        }),
        { uniqueItems: true },
      ),
    }),
    // [3.24] A file by itself has a location, and no place in another file.
    artifact: object(['location'], {
      location: { $ref: '#/$defs/artifactLocation' },
      roles: list({ enum: ['analysisTarget'] }, { uniqueItems: true }),
      mimeType: { type: 'string', pattern: '^[^/]+/.+$' },
      encoding: { type: 'string' },
      length: count,
      // [3.24.11]
      hashes: { type: 'object', additionalProperties: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
      // [3.3]
      contents: object([], { text: { type: 'string' } }),
    }),
    // [3.4]
    artifactLocation: object([], {
      uri: { type: 'string', pattern: relative },
      uriBaseId: { type: 'string' },
      index: count,
    }),
    // [3.27]
    result: object(['message'], {
      ruleId: { type: 'string' },
      ruleIndex: count,
      level: { enum: ['none', 'note', 'warning', 'error'] },
      message: text,
      locations: list({ $ref: '#/$defs/location' }),
      relatedLocations: list({ $ref: '#/$defs/location' }),
      // [3.27.17]
      partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
      // [3.35]
      suppressions: list(
        object(['kind'], {
          kind: { enum: ['inSource', 'external'] },
          status: { enum: ['accepted', 'underReview', 'rejected'] },
          justification: { type: 'string' },
          properties,
        }),
      ),
      properties,
    }),
    // [3.28] and [3.29]
    location: object([], {
      physicalLocation: object(['artifactLocation'], {
        artifactLocation: { $ref: '#/$defs/artifactLocation' },
        region: { $ref: '#/$defs/region' },
      }),
      message: text,
    }),
    // [3.30]
    region: object(['startLine'], {
      startLine: place,
      startColumn: place,
      endLine: place,
      endColumn: place,
      charOffset: count,
      charLength: count,
      snippet: object([], { text: { type: 'string' } }),
    }),
  },
};
