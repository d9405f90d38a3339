import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import { claim, report, review } from '../../report/reports.fixture.ts';
import { site } from '../document/document.fixture.ts';
import { embedFrame, oembed, PAGE_SCRIPT } from './index.ts';

const odd = { ...claim('boats', review('boats')), standsAlone: '"><script>alert(1)</script> & “more”' };
const ferry = report('ferry', [odd]);
const words = wordsOf('en');

function frameIn(html: string): Element {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
  expect(tree.children).toHaveLength(1);
  return tree.children[0] as Element;
}

test('a frame has a title that tells the rating, a height, and nothing that a claim’s words could break', () => {
  const frame = frameIn(embedFrame(odd, ferry, site(), words) ?? '');
  expect(frame.tagName).toBe('iframe');
  expect(frame.properties).toMatchObject({
    src: 'https://desk.example/checks/embed/ferry/boats/',
    title: `Fact check: ${odd.standsAlone} (True)`,
    height: 380,
  });
});

test('an oEmbed document has all that the format asks for of rich content', () => {
  const document = oembed(odd, ferry, site(), words);
  expect(document).toMatchObject({
    type: 'rich',
    version: '1.0',
    provider_name: 'Bridge Desk checks',
    provider_url: 'https://desk.example/checks/',
    author_name: 'The Bridge Desk',
    width: 640,
    height: 380,
  });
  expect(frameIn(document?.html ?? '').tagName).toBe('iframe');
});

test('without an address of the site there is neither', () => {
  const nowhere = { ...site(), address: undefined };
  expect(embedFrame(odd, ferry, nowhere, words)).toBeNull();
  expect(oembed(odd, ferry, nowhere, words)).toBeNull();
});

test('the listener has five lines between its tags at most', () => {
  expect(PAGE_SCRIPT.split('\n').length - 2).toBeLessThanOrEqual(5);
});
