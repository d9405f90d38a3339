import type { AnnotationBody } from '../../schemas/publish/annotations.ts';
import type { Site } from '../../schemas/site.ts';

type Textual = Extract<AnnotationBody, { type: 'TextualBody' }>;

/** A text in no language that is known, as a rule’s id or words of the article are. */
export function text(value: string, purpose: Textual['purpose']): Textual {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** A text in the language of the site. */
export function prose(
  value: string,
  purpose: Textual['purpose'],
  { languages }: Pick<Site, 'languages'>,
  format: Textual['format'] = 'text/plain',
): Textual {
  const [language] = languages;
  return { ...text(value, purpose), format, ...(language === undefined ? {} : { language }) };
}

/** A link to something on the web. */
export function link(source: string): AnnotationBody {
  return { type: 'SpecificResource', purpose: 'linking', source };
}
