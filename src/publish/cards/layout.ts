import { RIGHT_TO_LEFT } from '../../interface/isolate.ts';
import { shorten } from '../../report/index.ts';
import { SHAPES } from '../../styles/rating-shapes.ts';
import { COLOURS, colourOf } from './colours.ts';
import type { CardFace } from './faces.ts';

/** An element as satori takes them. */
export interface Element {
  type: string;
  props: Record<string, unknown> & { children?: (Element | string)[] };
}

type Style = Record<string, string | number>;

const box = (style: Style, ...children: (Element | string | null)[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.filter((child) => child !== null) },
});

// The rarer letters of Latin are in files, and so in families, of their own.
const SANS = { fontFamily: 'Public Sans, Public Sans Ext', fontWeight: 400 };
const SERIF = { fontFamily: 'Newsreader, Newsreader Ext', fontWeight: 500 };

/** The size of a title, in pixels: the largest in which it takes about three lines. */
function titleSize(title: string): number {
  if (title.length <= 45) return 76;
  if (title.length <= 90) return 58;
  return title.length <= 130 ? 50 : 44;
}

/** How long a title and the label of a rating may be, in characters, before they are cut. */
const LONGEST = 150;
const LONGEST_LABEL = 26;

/** Whether a text’s first letter is of a script that runs from right to left. */
const runsLeft = (text: string): boolean => RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');

function icon(tone: string, size: number): Element {
  const d = SHAPES[tone as keyof typeof SHAPES];
  return {
    type: 'svg',
    props: {
      width: size,
      height: size,
      viewBox: '0 0 16 16',
      children: [{ type: 'path', props: { d, fill: colourOf(tone), fillRule: 'evenodd' } }],
    },
  };
}

/** The name of the site; that of the project itself is its wordmark, and the italic face has its letters only. */
function brand(name: string): Element {
  if (name.toLowerCase() !== 'sic') return box({ ...SERIF, fontSize: 40 }, name);
  const bracket = (text: string) => box({ color: COLOURS.accent }, text);
  return box(
    { direction: 'ltr', fontFamily: 'Newsreader Sic', fontWeight: 600, fontSize: 52 },
    bracket('['),
    'sic',
    bracket(']'),
  );
}

function bars(bar: CardFace['bar'], speakable: (text: string) => boolean, times: number): Element {
  const parts = bar.map(({ tone, count }) =>
    box({ flexGrow: count, flexBasis: 0, minWidth: 4, backgroundColor: colourOf(tone) }),
  );
  const keys = bar.map(({ tone, count, written, label }) =>
    box(
      { alignItems: 'center', gap: 9 },
      icon(tone, 24 * times),
      box({ fontWeight: 600 }, speakable(written) ? written : String(count)),
      speakable(label) ? shorten(label, LONGEST_LABEL) : null,
    ),
  );
  return box(
    { flexDirection: 'column', gap: 18 },
    box({ height: 26 * times, gap: 4, borderRadius: 3, overflow: 'hidden' }, ...parts),
    box({ ...SANS, fontSize: 25 * times, gap: 28, rowGap: 10, flexWrap: 'wrap' }, ...keys),
  );
}

/**
 * Lays a picture out.
 * @param speakable whether the fonts have all letters of a text. One that they lack letters of is left out, so that in a
 * language of another script the name of the site, signs and numbers are left, larger.
 */
export function layOut(face: CardFace, speakable: (text: string) => boolean = () => true): Element {
  const when = (text: string, style: Style): Element | null =>
    text !== '' && speakable(text) ? box(style, text) : null;
  const title = shorten([face.title, face.plainTitle].find(speakable) ?? '', LONGEST);
  const isBare = title === '';
  const soft = { ...SANS, color: COLOURS['ink-soft'] };
  return box(
    {
      direction: face.direction,
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: '44px 64px 50px',
      backgroundColor: COLOURS.paper,
      color: COLOURS.ink,
    },
    box(
      {
        justifyContent: 'space-between',
        alignItems: 'center',
        height: 72,
        paddingBottom: 18,
        borderBottom: `3px solid ${COLOURS.ink}`,
      },
      speakable(face.site) ? brand(face.site) : box({}),
      when(face.kind, { ...soft, fontSize: 27 }),
    ),
    box(
      // What is too long all the same is cut off here, and never pushes the ratings out of the picture.
      {
        flexDirection: 'column',
        flexGrow: isBare && face.bar.length > 0 ? 0 : 1,
        flexShrink: 1,
        flexBasis: 0,
        overflow: 'hidden',
        justifyContent: 'center',
        gap: 14,
      },
      when(face.kicker, { ...soft, fontSize: 29 }),
      box(
        { alignItems: 'center', gap: 28 },
        face.tone === null ? null : icon(face.tone, isBare ? 240 : 84),
        box(
          {
            ...SERIF,
            // It is in the language of its article, which may be another than that of the rest.
            direction: runsLeft(title) ? 'rtl' : 'ltr',
            fontSize: titleSize(title),
            lineHeight: 1.14,
            wordBreak: 'break-word',
            color: face.tone ? colourOf(face.tone) : COLOURS.ink,
          },
          title,
        ),
      ),
      face.bar.length > 0 ? null : when(face.text, { ...soft, fontSize: 34, lineHeight: 1.4 }),
    ),
    face.bar.length > 0
      ? box(
          { flexDirection: 'column', gap: 16, ...(isBare ? { flexGrow: 1, justifyContent: 'center' } : {}) },
          bars(face.bar, speakable, isBare ? 2 : 1),
          when(face.text, { ...soft, fontSize: 25 }),
        )
      : null,
  );
}
