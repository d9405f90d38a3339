/** A heading of a printed document. */
export interface Heading {
  /** All of its text, as the browser has it. */
  text: string;
  /** What it is called in a list of bookmarks. */
  name: string;
}

/** An entry of an outline as Chromium writes it: its number, its title, and what follows up to its end. */
const ENTRY = /(?<=\n)(\d+) 0 obj\n<<\/Title (\((?:[^\\()]|\\[^])*\)|<[0-9A-F]*>)([^]*?)endobj\n/g;

/** The end of a file: its last table’s trailer, and where that table starts. */
const END = /trailer\n<<([^]*?)>>\nstartxref\n(\d+)\n%%EOF\s*$/;

/** Reads a string of a PDF in either of its forms (ISO 32000-1, 7.3.4). */
function readString(written: string): string {
  if (written.startsWith('(')) {
    return written
      .slice(1, -1)
      .replace(/\\(?:([0-7]{1,3})|([^]))/g, (_, octal: string | undefined, char: string | undefined) =>
        octal === undefined ? (char ?? '') : String.fromCharCode(Number.parseInt(octal, 8)),
      );
  }
  const units = written.slice(1, -1).match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))).replace(/^\uFEFF/, '');
}

/** Writes a string of a PDF: UTF-16, big end first, as hexadecimal digits. */
function writeString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0').toUpperCase()).join('')}>`;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/**
 * Gives the bookmarks of a PDF the names of its headings. Chromium leaves out the space where a heading is broken into
 * lines, and reads the numbers of marks as its words. The entries are written anew behind the file, as an incremental update
 * (ISO 32000-1, 7.5.6), so that no place in it changes. A file of another build than Chromium’s comes back as it is.
 */
export function nameBookmarks(pdf: Uint8Array, headings: readonly Heading[]): Uint8Array {
  // Each byte one character, and back.
  const file = Buffer.from(pdf).toString('latin1');
  const end = END.exec(file);
  if (!end) return pdf;
  const names = new Map(headings.map(({ text, name }) => [squeeze(text), name]));
  let update = file.endsWith('\n') ? '' : '\n';
  let table = '';
  for (const [, id = '', title = '', rest = ''] of file.matchAll(ENTRY)) {
    const text = readString(title);
    const name = names.get(squeeze(text));
    if (name === undefined || name === text) continue;
    table += `${id} 1\n${String(file.length + update.length).padStart(10, '0')} 00000 n \n`;
    update += `${id} 0 obj\n<</Title ${writeString(name)}${rest}endobj\n`;
  }
  if (table === '') return pdf;
  const [, trailer = '', previous = ''] = end;
  const start = file.length + update.length;
  update += `xref\n${table}trailer\n<<${trailer}\n/Prev ${previous}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file + update, 'latin1');
}
