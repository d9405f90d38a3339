import { describe, expect, it } from 'vitest';
import { readHtml } from './html.ts';
import { spanToFile } from './offset-map.ts';
import { readArticle } from './read.ts';

/** The blocks of a page, each with the part of the file that it comes from. */
function blocks(html: string): [string, string][] {
  const reading = readHtml(html);
  return reading.blocks.map((block) => {
    const { start, end } = spanToFile(reading.offsets, block);
    return [reading.text.slice(block.start, block.end), html.slice(start, end)];
  });
}

const texts = (html: string): string[] => blocks(html).map(([text]) => text);

describe('readHtml', () => {
  it('reads headings, paragraphs, lists and block quotes', () => {
    const {
      text,
      blocks: found,
      title,
    } = readHtml(
      '<h1>Rain</h1><p>One<p>Two<ul><li>a<ul><li>b</ul></ul><blockquote><p>c</blockquote><h2>End</h2>bare',
    );
    expect(text).toBe('Rain\n\nOne\n\nTwo\n\na\n\nb\n\nc\n\nEnd\n\nbare');
    expect(found.map(({ kind, depth }) => `${kind} ${depth}`)).toEqual([
      ...[
        'heading 1',
        'paragraph 0',
        'paragraph 0',
        'item 1',
        'item 2',
        'quote 1',
        'heading 2',
        'paragraph 0',
      ],
    ]);
    expect(title).toEqual({ start: 0, end: 4 });
  });

  it('gives text only: no script, no handler, nothing hidden', () => {
    const page = `<body onload="alert(1)"><p onclick="alert(2)">It <b>rained</b>.<script>alert(3)</script></p>
      <style>p{}</style><template>t</template><noscript>n</noscript><p hidden>h</p><p aria-hidden="true">a</p>
      <p style="display: none">s</p><iframe src="x">i</iframe><svg><text>v</text></svg><button>b</button>
      <figure><img onerror="alert(4)" alt="x"><figcaption>A caption</figcaption></figure>`;
    expect(texts(page)).toEqual(['It rained.']);
  });

  it('finds the article on the page', () => {
    const rest = '<nav>Menu</nav><aside>Read this too</aside><footer>Imprint</footer><form>Search</form>';
    expect(texts(`${rest}<div><p>Rain</p></div>`)).toEqual(['Rain']);
    expect(texts(`${rest}<p>x</p><main><p>Rain</p></main>`)).toEqual(['Rain']);
    expect(texts('<main>x<article>Wind</article><article>Rain fell</article></main>')).toEqual(['Rain fell']);
    expect(texts('<article>x <div itemprop="articleBody text">Rain</div> and much more</article>')).toEqual([
      'Rain',
    ]);
    expect(texts('<form id="all"><main><p>Rain</p></main></form>')).toEqual(['Rain']);
  });

  it('keeps the headline that stands in a header or before the article', () => {
    expect(texts('<header><h1>Rain</h1><p>Share</p></header><main><p>It fell.</p></main>')).toEqual([
      'Rain',
      'It fell.',
    ]);
    const page = '<h1>The Paper</h1><article><header>By me<h1>Rain</h1></header><p>It fell.</p></article>';
    expect(texts(page)).toEqual(['Rain', 'It fell.']);
    expect(readArticle(page, 'html').title).toEqual({ start: 0, end: 4 });
  });

  it('folds white space and leads back to the file', () => {
    const page =
      '<p>He  &ldquo;saw&rdquo;\r\n <b>far </b> <i>off</i>.</p><p>a&nbsp;b &amp;amp; c &#x1F600;</p>';
    expect(blocks(page)).toEqual([
      ['He “saw” far off.', 'He  &ldquo;saw&rdquo;\r\n <b>far </b> <i>off</i>.'],
      ['a\u00A0b &amp; c 😀', 'a&nbsp;b &amp;amp; c &#x1F600;'],
    ]);
    const { text, offsets } = readHtml(page);
    const at = text.indexOf('“saw”');
    const { start, end } = spanToFile(offsets, { start: at, end: at + 5 });
    expect(page.slice(start, end)).toBe('&ldquo;saw&rdquo;');
  });

  it('takes one <br> for a line break and two for the end of a paragraph', () => {
    expect(texts('<p>One<br>two <br/> <br> three<br></p>')).toEqual(['One\ntwo', 'three']);
  });

  it('leads back through markup that the parser mends', () => {
    expect(blocks('<p>It</font> rained &notit;</p><p>AT&T</p>')).toEqual([
      ['It rained ¬it;', 'It</font> rained &notit;'],
      ['AT&T', 'AT&T'],
    ]);
  });

  it('says so where a page is nested too deeply', () => {
    expect(() => readHtml('<div>'.repeat(50_000))).toThrow(
      'the page nests its elements too deeply to be read',
    );
  });

  it('reads an empty page as an empty article', () => {
    expect(readHtml('')).toMatchObject({ text: '', blocks: [], title: null });
    expect(readHtml('<p> &#32; </p>')).toMatchObject({ text: '', blocks: [] });
  });
});
