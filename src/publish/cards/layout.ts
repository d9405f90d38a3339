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
    { fontFamily: 'Newsreader Sic', fontWeight: 600, fontSize: 52 },
    bracket('['),
    'sic',
    bracket(']'),
  );
}

function bars(bar: CardFace['bar'], speakable: (text: string) => boolean): Element {
  const parts = bar.map(({ tone, count }) =>
    box({ flexGrow: count, flexBasis: 0, minWidth: 4, backgroundColor: colourOf(tone) }),
  );
  const keys = bar
    .filter(({ label }) => speakable(label))
    .map(({ tone, count, label }) =>
      box(
        { alignItems: 'center', gap: 9 },
        icon(tone, 24),
        box({ fontWeight: 600 }, String(count)),
        shorten(label, LONGEST_LABEL),
      ),
    );
  return box(
    { flexDirection: 'column', gap: 18 },
    box({ height: 26, gap: 4, borderRadius: 3, overflow: 'hidden' }, ...parts),
    box({ ...SANS, fontSize: 25, gap: 28, rowGap: 10, flexWrap: 'wrap' }, ...keys),
  );
}

/**
 * Lays a picture out.
 * @param speakable whether the fonts have all letters of a text; one that they lack letters of is left out
 */
export function layOut(face: CardFace, speakable: (text: string) => boolean = () => true): Element {
  const when = (text: string, style: Style): Element | null =>
    text !== '' && speakable(text) ? box(style, text) : null;
  const title = shorten(speakable(face.title) ? face.title : face.plainTitle, LONGEST);
  const soft = { ...SANS, color: COLOURS['ink-soft'] };
  return box(
    {
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
        flexGrow: 1,
        flexShrink: 1,
        flexBasis: 0,
        overflow: 'hidden',
        justifyContent: 'center',
        gap: 14,
      },
      when(face.kicker, { ...soft, fontSize: 29 }),
      box(
        { alignItems: 'center', gap: 28 },
        face.tone === null ? null : icon(face.tone, 84),
        box(
          {
            ...SERIF,
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
          { flexDirection: 'column', gap: 16 },
          bars(face.bar, speakable),
          when(face.text, { ...soft, fontSize: 25 }),
        )
      : null,
  );
}
