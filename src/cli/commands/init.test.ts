import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assembleSite, openCache, readContent } from '../../report/index.ts';
import { workplace } from '../test-kit.ts';

describe('a new content folder', () => {
  test('is a site without reports that has nothing wrong with it', async () => {
    const place = workplace();
    expect((await place.sic('init', 'content')).code).toBe(0);
    const content = readContent(join(place.dir, 'content'));
    expect(content.problems).toEqual([]);
    expect(content.pages.map(({ id }) => id)).toEqual([
      'about',
      'contact',
      'corrections-policy',
      'funding',
      'methodology',
    ]);
    expect(content.site?.ratings.map(({ id }) => id)).toContain('not-checkable');
    expect(assembleSite(content, openCache(join(place.dir, '.cache')))).toEqual([]);
    expect(await place.sic('check', '--strict')).toMatchObject({ out: '', code: 0 });
  });

  test('keeps its empty folders in Git, and Git off the line ends of snapshots', async () => {
    const place = workplace();
    await place.sic('init', 'content');
    expect(place.files().filter((file) => !file.includes('/pages/'))).toEqual([
      'content/.gitattributes',
      'content/people/.gitkeep',
      'content/reports/.gitkeep',
      'content/site.yaml',
      'content/sources/.gitkeep',
    ]);
    expect(place.read('content/.gitattributes')).toBe('sources/*.txt -text\n');
  });

  test('says nothing of the report that Sic itself shows', async () => {
    const place = workplace();
    await place.sic('init', 'content');
    const all = place.files().map((file) => place.read(file));
    expect(all.join('\n')).not.toMatch(/demonstration/i);
  });

  test('says how to go on, with its own name', async () => {
    const { out } = await workplace().sic('init', 'checks/ours');
    expect(out).toContain('Made checks/ours\n');
    expect(out).toContain('SIC_CONTENT=checks/ours npm run sic -- new story.html');
  });

  test('takes the first report', async () => {
    const place = workplace({ 'story.txt': 'A fire destroyed three boats.' });
    await place.sic('init', 'content');
    expect((await place.sic('new', 'story.txt')).code).toBe(0);
  });
});

describe('a folder', () => {
  test('that is not empty is refused and left alone', async () => {
    const place = workplace({ 'content/notes.txt': 'Mine.' });
    const { err, code } = await place.sic('init', 'content');
    expect(err).toBe('sic init: content is not empty (notes.txt); name a new or an empty folder\n');
    expect(code).toBe(1);
    expect(place.files()).toEqual(['content/notes.txt']);
  });

  test('may be a Git repository, and the one where the user stands', async () => {
    const place = workplace({ '.git/HEAD': 'ref: refs/heads/main\n' });
    expect((await place.sic('init', '.')).code).toBe(0);
    expect(place.exists('site.yaml')).toBe(true);
  });

  test('that is a file is refused', async () => {
    const { err, code } = await workplace({ content: 'Mine.' }).sic('init', 'content');
    expect(err).toContain('content is a file');
    expect(code).toBe(1);
  });
});
