/** No character takes more bytes of UTF-8 than this for each of its units of UTF-16. */
const MOST_BYTES = 3;

/** Room for the text of any page, in bytes; longer ones are encoded as before. */
const ROOM = 2 ** 20;

/**
 * Has this thread encode texts in one pass, into bytes that are there already. A page is put together of thousands of pieces;
 * Node first measures such a text, then encodes it, and takes three times as long.
 */
export function encodeInOnePass(): void {
  const room = new Uint8Array(ROOM);
  const encoder = new TextEncoder();
  const others = encoder.encode.bind(encoder);
  TextEncoder.prototype.encode = (text = '') =>
    text.length * MOST_BYTES > ROOM ? others(text) : room.slice(0, encoder.encodeInto(text, room).written);
}
