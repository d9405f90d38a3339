export { checkTheme } from './check.ts';
export { themeStyles } from './css.ts';
export { paletteOf } from './palette.ts';
