import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyHash, numberOfPlace, placeOf } from './numbers.ts';
import { LAYERS } from './rows.ts';

const layer = fc.constantFrom(...LAYERS);

it('gives keys of one layer other hashes than those of another', () => {
  fc.assert(
    fc.property(layer, layer, fc.string(), fc.string(), (a, b, key, other) => {
      if (a === b && key === other) return;
      expect(keyHash(a, key)).not.toBe(keyHash(b, other));
    }),
  );
  // A letter that differs as the layers' places do must not make up for it.
  for (let first = 0; first < 128; first++) {
    const [key, other] = [first, first ^ 1].map((code) => `${String.fromCharCode(code)}|2031-04`);
    expect(keyHash('quantities', key ?? '')).not.toBe(keyHash('statements', other ?? ''));
  }
});

it('tells a place from its number', () => {
  const place = fc.record({ article: fc.nat(), layer, index: fc.nat(2 ** 21 - 1) });
  fc.assert(fc.property(place, (one) => expect(placeOf(numberOfPlace(one))).toEqual(one)));
});
