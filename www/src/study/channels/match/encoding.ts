// How the bytes of a table become text. What is not marked is guessed, and the guess can be changed.

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "shift_jis", "windows-1252"] as const;

export type Encoding = (typeof ENCODINGS)[number];

export interface Guess {
  readonly encoding: Encoding;
  /** The file itself says it, or nothing else is possible. */
  readonly sure: boolean;
}

/** The encoding of a file's first bytes. `whole` says that there are no more. */
export function guessEncoding(bytes: Uint8Array, whole: boolean): Guess {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", sure: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", sure: true };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", sure: true };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { encoding: wide, sure: false };
  if (decodes(bytes, "utf-8", whole)) return { encoding: "utf-8", sure: true };
  if (decodes(bytes, "shift_jis", whole)) return { encoding: "shift_jis", sure: false };
  return { encoding: "windows-1252", sure: false };
}

/** Zeros in every other byte are UTF-16 without its mark. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = sample.length / 8;
  if (odd > many && odd > even * 4) return "utf-16le";
  return even > many && even > odd * 4 ? "utf-16be" : undefined;
}

function decodes(bytes: Uint8Array, encoding: Encoding, whole: boolean): boolean {
  try {
    // The piece may end within a character.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}

/** True for bytes that no table of text has: a workbook, a zip, a picture. */
export function isNoText(bytes: Uint8Array, encoding: Encoding): boolean {
  const workbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  return workbook || (!encoding.startsWith("utf-16") && bytes.subarray(0, 4096).includes(0));
}
