/** Text, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly reason: string; readonly advice: string };

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP, Word or Excel file'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\xd0\xcf\x11\xe0', 'an old Word or Excel file'],
  ['{\\rtf', 'an RTF file'],
  ['SQLite format 3', 'a database'],
  ['\x7fELF', 'a program'],
  ['\x1f\x8b', 'a gzip file'],
];

/** Bytes looked at when telling text from binary, and when guessing a charset. */
const SAMPLE = 64 * 1024;
/** Share of control characters from which bytes aren't text. */
const MOST_CONTROLS = 0.02;
/** Confidence, of 100, that chardet gives to charsets in which any bytes are writing. */
const UNSURE = 10;
/** Share of letters, figures and spaces below which a guessed charset is a wrong one. */
const LEAST_WRITING = 0.6;
/** Share of replaced characters from which a text is broken beyond reading. */
const MOST_REPLACED = 0.1;

/**
 * Bytes as text, by byte order mark, then by `declared` charset (an HTML page's own), then as UTF-8,
 * then by guess. A few broken bytes in UTF-8 become U+FFFD; they don't make it another charset.
 */
export async function decode(bytes: Uint8Array, declared: string | null = null): Promise<Decoded> {
  const marked = byteOrderMark(bytes);
  if (marked) return checked(decodeAs(marked, bytes));
  const binary = binaryKind(bytes);
  if (binary) return { reason: `it is ${binary}`, advice: 'Save it as plain text or HTML' };
  const utf8 = decodeAs('utf-8', bytes)!;
  if (!utf8.includes('\ufffd') || isUtf8WithSlips(bytes, utf8)) return checked(utf8);
  const named = declared && !/^utf-?8$/i.test(declared) ? decodeAs(declared, bytes) : null;
  if (named !== null) return checked(named);
  const { default: chardet } = await import('chardet');
  const [guess] = chardet.analyse(bytes.subarray(0, SAMPLE));
  const charset = guess && guess.confidence > UNSURE ? guess.name : 'windows-1252';
  const guessed = decodeAs(charset, bytes) ?? decodeAs('windows-1252', bytes);
  return checked(guessed && isWriting(guessed) ? guessed : null);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = MAGIC.find(([magic]) => head.startsWith(magic));
  if (known) return known[1];
  let controls = 0;
  const sample = bytes.subarray(0, SAMPLE);
  for (const byte of sample) {
    if (byte === 0) return 'binary, not text';
    if (byte < 32 && (byte < 8 || byte > 13) && byte !== 27) controls++;
  }
  return controls > sample.length * MOST_CONTROLS ? 'binary, not text' : null;
}

function decodeAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null; // a charset that nobody knows
  }
}

/** More characters beyond ASCII came out whole than broken, so the bytes are UTF-8 that was cut or patched. */
function isUtf8WithSlips(bytes: Uint8Array, text: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 127) whole++;
  }
  return whole > broken || (broken === 1 && bytes.length > 0 && text.endsWith('\ufffd'));
}

/** Mostly letters, figures and spaces; a wrong guess gives signs that nobody writes. */
function isWriting(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return sample.replace(/[^\p{L}\p{M}\p{N}\s]+/gu, '').length >= sample.length * LEAST_WRITING;
}

function checked(text: string | null): Decoded {
  if (text !== null) {
    let bad = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0xfffd || (code >= 0x80 && code < 0xa0)) bad++;
    }
    // A lone surrogate can be neither stored nor hashed the same way twice.
    if (bad <= text.length * MOST_REPLACED) return { text: text.toWellFormed() };
  }
  return {
    reason: 'its characters are in no encoding that can be told',
    advice: 'Save it as UTF-8',
  };
}

/** The charset that an HTML page names in its first bytes. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1] ?? null;
}
