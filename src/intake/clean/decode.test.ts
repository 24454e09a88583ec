import { expect, test } from 'vitest';
import { declaredCharset, decode } from './decode.ts';

const WORDS = 'Première réunion à Genève : « Nous n’avons pas signé », déclare la ministre Zoë Lavallée.';

test.each([
  ['UTF-8', Buffer.from(WORDS, 'utf8'), null],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${WORDS}`, 'utf8'), null],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${WORDS}`, 'utf16le'), null],
])('%s', async (_, bytes, declared) => {
  expect(await decode(bytes, declared)).toEqual({ text: WORDS });
});

test('a declared charset is believed where the bytes are no UTF-8', async () => {
  const cyrillic = Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2);
  expect(await decode(cyrillic, 'windows-1251')).toEqual({ text: 'Привет' });
});

test('windows-1252 is guessed', async () => {
  const bytes = Buffer.from(
    `${'Le président a reçu la délégation à l’Élysée. '.repeat(5).replaceAll('’', "'")}`,
    'latin1',
  );
  expect(await decode(bytes)).toEqual({ text: expect.stringContaining('président a reçu la délégation') });
});

test('a few broken bytes stay what they are: one sign each', async () => {
  const bytes = Buffer.concat([Buffer.from(WORDS), Uint8Array.of(0xc3), Buffer.from(` ${WORDS}`)]);
  expect(await decode(bytes)).toEqual({ text: `${WORDS}\ufffd ${WORDS}` });
});

test('a text cut inside a character', async () => {
  const bytes = Buffer.from('Talks were held in Z\u00fc').subarray(0, -1);
  expect(await decode(bytes)).toEqual({ text: 'Talks were held in Z\ufffd' });
});

test('bytes in no encoding are refused', async () => {
  const noise = Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 7) % 32));
  expect(await decode(noise)).toHaveProperty('reason');
});

test('the charset that a page declares', () => {
  expect(declaredCharset(Buffer.from('<html><META charset="Windows-1251">'))).toBe('Windows-1251');
  expect(
    declaredCharset(Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-2">')),
  ).toBe('iso-8859-2');
  expect(declaredCharset(Buffer.from('<p>charset=utf-8</p>'))).toBeNull();
});
