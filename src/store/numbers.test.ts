import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberOfPlace, placeOf } from './numbers.ts';
import { LAYERS } from './rows.ts';

it('tells a place from its number', () => {
  const place = fc.record({
    article: fc.nat(2 ** 29 - 1),
    layer: fc.constantFrom(...LAYERS),
    index: fc.nat(2 ** 21 - 1),
  });
  fc.assert(
    fc.property(place, (one) => {
      expect(placeOf(numberOfPlace(one))).toEqual(one);
    }),
  );
});
