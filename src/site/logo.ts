import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { Theme } from '../schemas/theme.ts';

/** A logo as pages show it: addresses from the root, measures in pixels. */
export interface Logo {
  alt: string;
  light: string;
  /** For readers whose device is set to dark; null where it is the same picture. */
  dark: string | null;
  width: number;
  height: number;
}

/**
 * A theme’s logo with its measures, without which the page would move when it arrives; null where there is none.
 * @throws where the file is no picture: its name is in the message
 */
export async function logoOf(theme: Theme | undefined): Promise<Logo | null> {
  const logo = theme?.logo;
  // Pages run from a bundle elsewhere, so the folder is found from where the build was started.
  const file = logo && join(process.cwd(), 'public', logo.file);
  if (!file || !existsSync(file)) return null;
  const { width, height } = await imageMetadata(readFileSync(file), `public/${logo.file}`);
  return {
    alt: logo.alt,
    light: `/${logo.file}`,
    dark: logo.dark === undefined ? null : `/${logo.dark}`,
    width,
    height,
  };
}
