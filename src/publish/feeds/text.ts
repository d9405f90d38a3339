/** What XML 1.0 cannot hold in any form (section 2.2), lone halves of surrogate pairs apart. */
// eslint-disable-next-line no-control-regex
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text with a replacement character, U+FFFD, for each that XML cannot hold: something stood there. */
export function speakable(text: string): string {
  return text.toWellFormed().replace(UNSPEAKABLE, '\ufffd');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, in which nothing of it is markup. */
export function asHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Paragraphs of text as HTML; those that are missing are left out. */
export function paragraphs(texts: readonly (string | null | undefined)[]): string {
  return texts.map((text) => (text ? `<p>${asHtml(text)}</p>` : '')).join('');
}
