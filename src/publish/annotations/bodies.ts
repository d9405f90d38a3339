import type { AnnotationBody } from '../../schemas/publish/annotations.ts';

type Textual = Extract<AnnotationBody, { type: 'TextualBody' }>;

/** A text in no language that is known, as a rule’s id or words of the article are. */
export function text(value: string, purpose: Textual['purpose']): Textual {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** A text in a language, a BCP 47 tag. */
export function prose(
  value: string,
  purpose: Textual['purpose'],
  language: string,
  format: Textual['format'] = 'text/plain',
): Textual {
  return { ...text(value, purpose), format, language };
}

/** A link to something on the web. */
export function link(source: string): AnnotationBody {
  return { type: 'SpecificResource', purpose: 'linking', source };
}
