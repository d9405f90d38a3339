declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    variationAxes?: Record<string, number | { min: number; max: number; default: number }>;
  }
  /** Cuts a font down to the glyphs that a text needs, and its axes to those given. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
