/** Text of a file in UTF-8, UTF-16 with its mark, or the encoding that an HTML page declares. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
    const [, declared] = /<meta[^>]+charset=["']?([\w-]+)/i.exec(beginning) ?? [];
    if (declared === undefined || /^utf-?8$/i.test(declared)) {
      throw new Error("it is not UTF-8: save it with that encoding");
    }
    return new TextDecoder(declared).decode(bytes);
  }
}
