// Files of kinds that visitors have, made from nothing.

/** Text in Shift_JIS, by turning the decoder of the platform around. */
export function shiftJis(text) {
  const decoder = new TextDecoder("shift_jis");
  const known = new Map();
  for (let byte = 0; byte < 0x80; byte += 1) known.set(String.fromCharCode(byte), [byte]);
  for (let byte = 0xa1; byte < 0xe0; byte += 1) known.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  for (let first = 0x81; first < 0xfd; first += 1) {
    if (first >= 0xa0 && first < 0xe0) continue;
    for (let second = 0x40; second < 0xfd; second += 1) {
      const sign = decoder.decode(Uint8Array.of(first, second));
      if (sign.length === 1 && sign !== "\ufffd" && !known.has(sign)) known.set(sign, [first, second]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const bytes = known.get(sign);
      if (bytes === undefined) throw new Error(`no Shift_JIS for ${sign}`);
      return bytes;
    }),
  );
}

/** The smallest picture. */
export const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");

/** What a workbook begins with: a zip with one entry that is stored as it is. */
export function workbook() {
  const name = Buffer.from("[Content_Types].xml");
  const content = Buffer.from('<?xml version="1.0"?><Types/>');
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, content, Buffer.from([0x50, 0x4b, 0x05, 0x06]), Buffer.alloc(18)]);
}
