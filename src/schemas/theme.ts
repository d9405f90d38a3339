import { z } from 'zod';
import { text } from './common.ts';

/** A colour in one of the two forms: six or three hexadecimal digits, or lightness, chroma and hue. */
export const COLOUR_PATTERN =
  /^(?:#(?:[0-9a-f]{3}|[0-9a-f]{6})|oklch\(\s*(?:\d+(?:\.\d+)?%|[01](?:\.\d+)?|\.\d+)\s+(?:\d+(?:\.\d+)?|\.\d+)\s+-?\d+(?:\.\d+)?(?:deg)?\s*\))$/i;

const WAY_OUT =
  'a colour is written "#0a5c8a", with the quotation marks (YAML takes a bare # for the start of a note), or oklch(45% 0.1 240)';

const colour = z.string({ error: WAY_OUT }).regex(COLOUR_PATTERN, WAY_OUT);

/** The colours of a site by day or by night. What is left out stays as it is, or follows from those that are given. */
const schemeSchema = z.strictObject({
  paper: colour.optional().describe('What the page is printed on. Panels and lines follow from it.'),
  ink: colour.optional().describe('The words. Fainter words and lines follow from it.'),
  accent: colour
    .optional()
    .describe(
      'The one colour beside those of the ratings: marks of flags, kickers, the frame of what has the focus.',
    ),
});
export type Scheme = z.infer<typeof schemeSchema>;

const logoFile = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:svg|png)$/,
    'name an SVG or PNG file that lies in public/ itself, as in “logo.svg”: Latin letters, digits, hyphens',
  );

/** What a newsroom may change of how its site looks. Shapes, sizes and the colours of ratings are the same everywhere. */
export const themeSchema = z.strictObject({
  light: schemeSchema.optional().describe('Colours by day, and on paper.'),
  dark: schemeSchema
    .optional()
    .describe(
      'Colours for readers whose device is set to dark. The accent follows from that by day where none is given.',
    ),
  logo: z
    .strictObject({
      file: logoFile.describe(
        'The picture in `public/`, SVG or PNG, shown two lines high at the head of every page.',
      ),
      alt: text.describe(
        'What it says, for those who do not see it: as a rule the name of the organisation.',
      ),
      dark: logoFile
        .optional()
        .describe('The picture for readers whose device is set to dark, of the same measures.'),
    })
    .optional()
    .describe('A picture in place of the site’s name.'),
});
export type Theme = z.infer<typeof themeSchema>;
