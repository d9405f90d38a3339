const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };

/**
 * What SARIF 2.1.0 asks of the parts that Sic writes: required properties, types, least values, allowed
 * words, and nothing that the standard does not know. Sections in brackets are those of the OASIS standard.
 */
export const SARIF = {
  type: 'object',
  // [3.13]
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', pattern: '^https://' },
    version: { const: '2.1.0' },
    runs: { type: 'array', items: { $ref: '#/$defs/run' } },
  },
  $defs: {
    // [3.14]
    run: {
      type: 'object',
      required: ['tool', 'results'],
      additionalProperties: false,
      properties: {
        tool: {
          type: 'object',
          required: ['driver'],
          additionalProperties: false,
          properties: { driver: { $ref: '#/$defs/component' } },
        },
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        results: { type: 'array', items: { $ref: '#/$defs/result' } },
      },
    },
    // [3.19] and [3.49]
    component: {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 1 },
        rules: {
          type: 'array',
          uniqueItems: true,
          items: {
            type: 'object',
            required: ['id'],
            additionalProperties: false,
            properties: { id: { type: 'string', minLength: 1 }, shortDescription: text },
          },
        },
      },
    },
    // [3.27]
    result: {
      type: 'object',
      required: ['message'],
      additionalProperties: false,
      properties: {
        ruleId: { type: 'string' },
        ruleIndex: { type: 'integer', minimum: 0 },
        level: { enum: ['none', 'note', 'warning', 'error'] },
        message: text,
        locations: { type: 'array', items: { $ref: '#/$defs/location' } },
      },
    },
    // [3.28] to [3.30]
    location: {
      type: 'object',
      additionalProperties: false,
      properties: {
        physicalLocation: {
          type: 'object',
          required: ['artifactLocation'],
          additionalProperties: false,
          properties: {
            artifactLocation: {
              type: 'object',
              additionalProperties: false,
              // A relative reference by RFC 3986: no scheme, no root, no character that must be a code.
              properties: {
                uri: { type: 'string', pattern: "^(?!/)(?:[\\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$" },
              },
            },
            region: {
              type: 'object',
              additionalProperties: false,
              properties: {
                startLine: { type: 'integer', minimum: 1 },
                startColumn: { type: 'integer', minimum: 1 },
              },
            },
          },
        },
      },
    },
  },
};
