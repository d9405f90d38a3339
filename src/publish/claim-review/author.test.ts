import { describe, expect, test } from 'vitest';
import type { Review } from '../../schemas/report.ts';
import { ARTICLE, reviewed, write } from './claim-review.fixture.ts';

describe('the claim that is reviewed', () => {
  const authorOf = (speaker: Review['speaker'], article = {}) =>
    write(reviewed({ speaker }, { article: { ...ARTICLE, ...article } }))?.itemReviewed.author;

  test('is the publisher’s where the article says it in its own voice', () => {
    expect(authorOf('article')).toEqual({ '@type': 'Organization', name: 'The Harbour Paper' });
  });
  test('is its author’s or its host’s where nobody knows the publisher', () => {
    expect(authorOf('article', { publisher: undefined, author: 'B. Reed' })).toEqual({
      '@type': 'Person',
      name: 'B. Reed',
    });
    expect(authorOf('article', { publisher: undefined })).toEqual({
      '@type': 'Organization',
      name: 'harbour-paper.example',
    });
  });
  test('is a person’s, an organisation’s, or somebody’s whom the article calls something', () => {
    expect(authorOf('holt')).toMatchObject({ '@type': 'Person', name: 'Anna Holt' });
    expect(authorOf('harbour')).toEqual({ '@type': 'Organization', name: 'Harbour Office' });
    expect(authorOf({ unnamed: 'a fisherman', type: 'unnamed' })).toEqual({
      '@type': 'Person',
      name: 'a fisherman',
    });
    expect(authorOf({ unnamed: 'an audit', type: 'document' })).toBeUndefined();
  });

  const own = (article: object, speaker: Review['speaker'] = 'article') =>
    write(reviewed({ speaker }, { article: { ...ARTICLE, ...article } })) === undefined;

  test('is never the publisher’s own, by whatever name or host it goes', () => {
    expect(own({ publisher: 'the bridge-desk' })).toBe(true);
    expect(own({ publisher: 'Checks of the Bridge Desk' })).toBe(true);
    expect(own({ publisher: 'Desk Online', author: 'The Bridge Desk' })).toBe(true);
    expect(own({ publisher: 'desk.example' })).toBe(true);
    expect(own({ publisher: 'Desk Online', address: 'https://www.desk.example/news/1' })).toBe(true);
    expect(own({ publisher: 'Desk Online', address: 'https://news.desk.example/1' })).toBe(true);
    expect(own({}, 'desk')).toBe(true);
  });
  test('of another whom the publisher’s own article quotes is others’, and the article is not its appearance', () => {
    const written = write(
      reviewed(
        { speaker: 'holt' },
        { article: { ...ARTICLE, publisher: 'The Bridge Desk', address: 'https://desk.example/1' } },
      ),
    );
    expect(written?.itemReviewed.author?.name).toBe('Anna Holt');
    expect(written?.itemReviewed).not.toHaveProperty('appearance');
  });
  test('is not taken for the publisher’s own for a name or a host that is only alike', () => {
    expect(own({ publisher: 'The Bridge Desk Review' })).toBe(false);
    expect(own({ address: 'https://mydesk.example/1' })).toBe(false);
    expect(own({ publisher: '***' })).toBe(false);
  });
  test('is left out where nothing tells who made it', () => {
    expect(own({ publisher: undefined, address: undefined })).toBe(true);
    expect(own({ publisher: undefined, address: undefined }, 'holt')).toBe(false);
    expect(own({}, 'nobody-here')).toBe(true);
  });
});
