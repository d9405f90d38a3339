import { describe, expect, test } from 'vitest';
import { readArticle } from '../../article/index.ts';
import { SITE, workplace, type Workplace } from '../test-kit.ts';

const STORY = `Fire destroys three boats

A fire destroyed three boats on Monday. *Nobody* was hurt_ & <all> is well.

1. Not a list [at all](really).
`;

const start = (file: string, text: string | Uint8Array): Workplace => {
  const place = workplace({ 'content/site.yaml': SITE });
  place.write(file, text);
  return place;
};

const MADE = 'content/reports/fire-destroys-three-boats/article.md';

describe('the text of an article', () => {
  test('comes through word for word, whatever Markdown makes of its characters', async () => {
    const { sic, read, files } = start('story.txt', STORY);
    const { out, code } = await sic('new', 'story.txt');
    expect(code).toBe(0);
    expect(out).toContain(`Made ${MADE}`);
    expect(readArticle(read(MADE), 'markdown').text).toBe(readArticle(STORY, 'plain').text);
    expect(read(MADE)).toContain('\n# Fire destroys three boats\n');
    expect(files()).toEqual([
      'content/' + 'reports/fire-destroys-three-boats/article.md',
      'content/site.yaml',
      'story.txt',
    ]);
  });

  test('of Markdown stays as it was written, front matter of other programs aside', async () => {
    const { sic, read } = start(
      'story.md',
      '---\ntitle: T\ndate: 2019-05-07\n---\r\n# Fire destroys three boats\r\n\r\nA *b*\r\n',
    );
    await sic('new', 'story.md');
    expect(read(MADE)).toBe(
      "---\npublished: '2019-05-07'\nlanguage: en\n---\n# Fire destroys three boats\n\nA *b*\n",
    );
  });

  test('of a page is what readers see, without its scripts; the page’s head says where it comes from', async () => {
    const page = `<!doctype html><html lang="en-GB"><head><title>x</title><script>alert(1)</script>
      <link rel="canonical" href="https://daily.example/fire">
      <meta property="og:site_name" content="The Daily Example">
      <meta property="article:published_time" content="2019-05-07T08:00:00Z">
      </head><body><nav>Home</nav><article><h1>Fire destroys<br>three boats</h1>
      <p>A fire destroyed <b>three</b> boats on Monday.</p><script>steal()</script>
      <ul><li># one<li>- two</ul><blockquote>“We were lucky.”</blockquote><p>1. All is well.</p>
      </article></body></html>`;
    const { sic, read } = start('story.html', page);
    expect((await sic('new', 'story.html', '--author', 'A. N. Other')).code).toBe(0);
    expect(read(MADE)).toBe(`---
address: https://daily.example/fire
publisher: The Daily Example
author: A. N. Other
published: '2019-05-07'
language: en-GB
---
# Fire destroys three boats

A fire destroyed three boats on Monday.

- \\# one

- \\- two

> “We were lucky.”

1\\. All is well.
`);
  });

  test('has the name of the page where it has no headline', async () => {
    const page = '<title>Fire destroys three boats</title><p>A fire destroyed three boats.</p>';
    const { sic, exists } = start('story.html', page);
    await sic('new', 'story.html');
    expect(exists(MADE)).toBe(true);
  });

  test('may have a byte order mark and Windows line ends', async () => {
    const { sic, read } = start('story.txt', '\uFEFF' + STORY.replaceAll('\n', '\r\n'));
    expect((await sic('new', 'story.txt')).code).toBe(0);
    expect(readArticle(read(MADE), 'markdown').text).toBe(readArticle(STORY, 'plain').text);
  });

  test('may be a single word', async () => {
    const { sic, read } = start('story.txt', 'Fire');
    expect((await sic('new', 'story.txt')).code).toBe(0);
    expect(read('content/reports/fire/article.md')).toBe('---\nlanguage: en\n---\nFire\n');
  });

  test('may be two megabytes long', async () => {
    const { sic, read } = start(
      'story.txt',
      STORY + '\nThe boats burnt, and *all* of the harbour saw it.\n'.repeat(40_000),
    );
    expect((await sic('new', 'story.txt')).code).toBe(0);
    expect(read(MADE).length).toBeGreaterThan(2_000_000);
  }, 60_000);

  test.each([
    ['empty', '', /story\.txt: there is no text in this file/],
    ['white space only', ' \n\n\t', /story\.txt: there is no text in this file/],
    ['not UTF-8', Uint8Array.of(0x46, 0xe4, 0xff, 0x20), /story\.txt.*UTF-8/],
  ])('that is %s is refused, and nothing is made', async (_, text, message) => {
    const { sic, files } = start('story.txt', text);
    const { err, code } = await sic('new', 'story.txt');
    expect(err).toMatch(message);
    expect(code).toBe(1);
    expect(files()).toEqual(['content/site.yaml', 'story.txt']);
  });
});

describe('front matter', () => {
  test('has what the options say, in the order of the reference', async () => {
    const { sic, read } = start('story.txt', STORY);
    const { out } = await sic(
      ...[
        'new',
        'story.txt',
        '--published',
        '2019',
        '--author',
        'A. N. Other',
        '--publisher',
        'The Daily Example',
      ],
      ...['--address', 'https://daily.example/fire', '--language', 'en-GB'],
    );
    expect(read(MADE).split('---\n')[1]).toBe(
      'address: https://daily.example/fire\npublisher: The Daily Example\nauthor: A. N. Other\n' +
        "published: '2019'\nlanguage: en-GB\n",
    );
    expect(out).not.toContain('missing');
  });

  test.each([
    ['--published', 'Monday', /--published “Monday”: a date is written/],
    ['--address', 'javascript:alert(1)', /a web address starts with/],
    ['--slug', 'Fire!', /--slug “Fire!”: use lower-case letters/],
  ])('is not made of an option that is wrong: %s %s', async (option, value, message) => {
    const { sic, files } = start('story.txt', STORY);
    const { err, code } = await sic('new', 'story.txt', option, value);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(files()).toHaveLength(2);
  });

  test('that would be missing is named among the next steps', async () => {
    const { out } = await start('story.txt', STORY).sic('new', 'story.txt');
    expect(out).toContain('add what is missing: address, publisher, published');
  });
});

describe('a report that is there already', () => {
  test('is never written over', async () => {
    const { sic, read, write } = start('story.txt', STORY);
    write(MADE, 'The work of weeks.');
    const { err, code } = await sic('new', 'story.txt');
    expect(err).toMatch(
      /already a report in content\/reports\/fire-destroys-three-boats; choose another name with --slug/,
    );
    expect(code).toBe(1);
    expect(read(MADE)).toBe('The work of weeks.');
    expect((await sic('new', 'story.txt', '--slug', 'fire-2')).code).toBe(0);
  });
});

test('a headline without Latin letters asks for a name', async () => {
  const { err, code } = await start(
    'story.txt',
    'Пожар в порту\n\nТри лодки сгорели.\n\nНикто не пострадал.',
  ).sic('new', 'story.txt');
  expect(err).toContain('name one with --slug');
  expect(code).toBe(1);
});

test('a file that is not there is named', async () => {
  const { err, code } = await start('a.txt', '').sic('new', 'story.txt');
  expect({ err, code }).toEqual({ err: 'sic new: story.txt: there is no such file\n', code: 1 });
});
