import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { nameBookmarks } from './outline.ts';

/** A PDF of one empty page in the form that Chromium gives it, with these bookmarks, each title as it is written. */
function made(titles: string[]): Uint8Array {
  const first = 5;
  const dictionaries = [
    '<</Title (A report)>>',
    `<</Type /Catalog\n/Pages 3 0 R\n/Outlines ${first} 0 R>>`,
    '<</Type /Pages\n/Kids [4 0 R]\n/Count 1>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 100 100]>>',
    `<</Type /Outlines\n/First ${first + 1} 0 R\n/Last ${first + titles.length} 0 R>>`,
    ...titles.map((title, index) => {
      const next = index + 1 < titles.length ? `\n/Next ${first + index + 2} 0 R` : '';
      return `<</Title ${title}\n/Parent ${first} 0 R${next}\n/Dest [4 0 R /XYZ 1 2 0]>>`;
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = dictionaries.map((dictionary, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${dictionary}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = dictionaries.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n`;
  return Buffer.from(`${file}${file.indexOf('xref\n0')}\n%%EOF\n`, 'latin1');
}

async function bookmarks(pdf: Uint8Array): Promise<string[]> {
  const read = await getDocumentProxy(new Uint8Array(pdf));
  const info = (await read.getMetadata()).info as Record<string, unknown>;
  expect(info['Title']).toBe('A report');
  return (await read.getOutline()).map(({ title }) => title);
}

const heading = (text: string, name = text) => ({ text, name });

test('bookmarks get back the spaces at which their headings were broken into lines', async () => {
  const pdf = made(['(The bridge \\(new\\) openedin March)', '(Sources)']);
  const named = nameBookmarks(pdf, [heading('The bridge (new) opened in March'), heading('Sources')]);
  expect(await bookmarks(named)).toEqual(['The bridge (new) opened in March', 'Sources']);
});

test('bookmarks are named in any script, without the numbers of marks', async () => {
  const pdf = made(['<FEFFD83CDF090020041C043E0441044200200031>', '(As it is)']);
  const named = nameBookmarks(pdf, [heading('🌉 Мост 1', '🌉 Мост')]);
  expect(await bookmarks(named)).toEqual(['🌉 Мост', 'As it is']);
});

test('what stood in the file stays where it was', () => {
  const pdf = made(['(Onetwo)']);
  const named = nameBookmarks(pdf, [heading('One two')]);
  expect(Buffer.from(named.subarray(0, pdf.length)).equals(pdf)).toBe(true);
});

test('a file with nothing to name, or of another form, comes back as it is', () => {
  const pdf = made(['(One two)']);
  expect(nameBookmarks(pdf, [heading('One two'), heading('Three')])).toBe(pdf);
  for (const other of ['', 'startxref', '%PDF-1.7\n1 0 obj\n<</Title (Onetwo)>>\nendobj\n']) {
    const bytes = Buffer.from(other);
    expect(nameBookmarks(bytes, [heading('One two')])).toBe(bytes);
  }
});
