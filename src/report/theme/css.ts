import type { Theme } from '../../schemas/theme.ts';
import { paletteOf, type SchemeName } from './palette.ts';

function properties(theme: Theme, name: SchemeName): string {
  const lines = Object.entries(paletteOf(theme, name)).map(([token, value]) => `--${token}: ${value};`);
  return `:root { ${lines.join(' ')} }`;
}

/**
 * A theme as a style sheet: the custom properties of `styles/tokens.css` in a layer above it, by day and by night. Nothing
 * where a theme has no colours. Paper is always white with the colours of day.
 */
export function themeStyles(theme: Theme): string {
  if (!theme.light && !theme.dark) return '';
  return [
    '@layer theme {',
    properties(theme, 'light'),
    `@media screen and (prefers-color-scheme: dark) { ${properties(theme, 'dark')} }`,
    '}',
    '',
  ].join('\n');
}
