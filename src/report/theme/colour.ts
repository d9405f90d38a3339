/** A colour of sRGB: red, green and blue, each from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Lightness from 0 to 1, chroma from 0 to about 0.4, hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

type Matrix = readonly [Rgb, Rgb, Rgb];

const multiply = (m: Matrix, [x, y, z]: Rgb): Rgb => {
  const row = ([a, b, c]: Rgb): number => a * x + b * y + c * z;
  return [row(m[0]), row(m[1]), row(m[2])];
};

// The matrices of Oklab, B. Ottosson 2020, https://bottosson.github.io/posts/oklab/, between linear sRGB and itself.
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_CONES: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const map = ([r, g, b]: Rgb, f: (x: number) => number): Rgb => [f(r), f(g), f(b)];

// Both ways of the transfer function of sRGB, IEC 61966-2-1.
const toLinear = (x: number): number => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
const fromLinear = (x: number): number => (x <= 0.0031308 ? x * 12.92 : 1.055 * x ** (1 / 2.4) - 0.055);

const toLab = (rgb: Rgb): Rgb => multiply(TO_LAB, map(multiply(TO_CONES, map(rgb, toLinear)), Math.cbrt));
const fromLab = (lab: Rgb): Rgb =>
  map(
    multiply(
      FROM_CONES,
      map(multiply(FROM_LAB, lab), (x) => x ** 3),
    ),
    fromLinear,
  );

/** A colour by lightness, chroma and hue. */
export function toOklch(rgb: Rgb): Oklch {
  const [l, a, b] = toLab(rgb);
  return { l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI };
}

const unbounded = ({ l, c, h }: Oklch): Rgb => {
  const angle = (h * Math.PI) / 180;
  return fromLab([l, c * Math.cos(angle), c * Math.sin(angle)]);
};

/** Half a step of the 255 that a screen tells apart. */
const SLACK = 0.5 / 255;
const isInside = (rgb: Rgb): boolean => rgb.every((x) => x >= -SLACK && x <= 1 + SLACK);
const clip = (rgb: Rgb): Rgb => map(rgb, (x) => Math.min(1, Math.max(0, x)));

/** The colour of sRGB nearest in chroma, of the same lightness and hue. */
export function fromOklch(colour: Oklch): Rgb {
  if (isInside(unbounded(colour))) return clip(unbounded(colour));
  let [inside, outside] = [0, colour.c];
  // Twenty halvings leave less than a screen can show.
  for (let step = 0; step < 20; step++) {
    const c = (inside + outside) / 2;
    if (isInside(unbounded({ ...colour, c }))) inside = c;
    else outside = c;
  }
  return clip(unbounded({ ...colour, c: inside }));
}

/** A colour as six hexadecimal digits. */
export const toHex = (rgb: Rgb): string =>
  `#${rgb
    .map((x) =>
      Math.round(x * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** What lies at `share` (0 to 1) of the way from one colour to another, as the eye sees it. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const [a, b] = [toLab(from), toLab(to)];
  const at = (index: 0 | 1 | 2): number => a[index] + (b[index] - a[index]) * share;
  return clip(fromLab([at(0), at(1), at(2)]));
}

/** What CSS’s `color-mix(in srgb, one share, other)` gives. */
export function blend(one: Rgb, other: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2): number => one[index] * share + other[index] * (1 - share);
  return [at(0), at(1), at(2)];
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = map(rgb, toLinear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** How far two colours stand apart in lightness, from 1 to 21: the contrast ratio of WCAG 2.2. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Reads a colour in one of the forms that `site.yaml` takes.
 * @returns the colour, and whether every screen can show it: outside of sRGB it is the nearest one that is inside
 */
export function readColour(text: string): { rgb: Rgb; exact: boolean } {
  const digits = /^#([0-9a-f]+)$/i.exec(text)?.[1];
  if (digits !== undefined) {
    const size = digits.length / 3;
    const at = (index: number): number =>
      Number.parseInt(digits.slice(index * size, (index + 1) * size).repeat(size === 1 ? 2 : 1), 16) / 255;
    return { rgb: [at(0), at(1), at(2)], exact: true };
  }
  const [l = '0', c = '0', h = '0'] = text.replace(/^oklch\(\s*|\s*\)$/gi, '').split(/\s+/);
  const lightness = Number.parseFloat(l) / (l.endsWith('%') ? 100 : 1);
  const colour = { l: Math.min(1, lightness), c: Number.parseFloat(c), h: Number.parseFloat(h) };
  return { rgb: fromOklch(colour), exact: isInside(unbounded(colour)) };
}
