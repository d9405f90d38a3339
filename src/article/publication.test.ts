import { describe, expect, it } from 'vitest';
import { readPublication } from './publication.ts';

describe('readPublication', () => {
  it('reads link and meta elements', () => {
    const page = `<html lang="en-GB"><head><title>Rain | The Paper</title>
      <link rel="canonical" href="https://paper.example/rain">
      <meta property="og:site_name" content="The Paper"><meta property="og:title" content="Rain &amp; wind">
      <meta name="author" content="Ann Field">
      <meta property="article:published_time" content="2024-03-01T23:30:00-05:00"></head>`;
    expect(readPublication(page)).toEqual({
      address: 'https://paper.example/rain',
      publisher: 'The Paper',
      author: 'Ann Field',
      published: '2024-03-01',
      language: 'en-GB',
      title: 'Rain & wind',
    });
  });

  it('reads JSON-LD, in a graph too', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'No' },
        {
          '@type': ['NewsArticle'],
          headline: 'Rain',
          datePublished: '2024-03-01',
          author: [{ '@type': 'Person', name: 'Ann Field' }, { name: 'Bo Hill' }],
          publisher: { name: 'The Paper' },
          mainEntityOfPage: { '@id': 'https://paper.example/rain' },
          inLanguage: 'en',
        },
      ],
    };
    expect(readPublication(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual({
      address: 'https://paper.example/rain',
      publisher: 'The Paper',
      author: 'Ann Field, Bo Hill',
      published: '2024-03-01',
      language: 'en',
      title: 'Rain',
    });
  });

  it('leaves out what is not said, or is no address, date or language', () => {
    const page = `<html lang="x y"><link rel="canonical" href="javascript:alert(1)">
      <meta property="article:published_time" content="2024-02-31x"><meta name="author" content="  ">
      <script type="application/ld+json">{ not json }</script><script>throw 1</script>`;
    expect(readPublication(page)).toEqual({});
    expect(readPublication('')).toEqual({});
  });

  it('takes the first time element where nothing else gives a date', () => {
    expect(readPublication('<time>soon</time><time datetime="2024-03-01 10:00">1 March</time>')).toEqual({
      published: '2024-03-01',
    });
  });
});
