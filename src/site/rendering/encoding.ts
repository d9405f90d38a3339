/** No character takes more bytes of UTF-8 than this for each of its units of UTF-16. */
const MOST_BYTES = 3;

/**
 * Has this thread encode texts in one pass, into bytes that are there already. A page is put together of thousands of pieces;
 * Node first measures such a text, then encodes it, and takes three times as long.
 */
export function encodeInOnePass(): void {
  let room = new Uint8Array(2 ** 18);
  TextEncoder.prototype.encode = function (this: TextEncoder, text = ''): Uint8Array<ArrayBuffer> {
    const needed = text.length * MOST_BYTES;
    if (room.length < needed) room = new Uint8Array(needed * 2);
    return room.slice(0, this.encodeInto(text, room).written);
  };
}
