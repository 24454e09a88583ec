import { describe, expect, it } from 'vitest';
import { Kernel } from './kernel/kernel.ts';
import { Templates } from './templates.ts';

const ATOM = { word: 1, tag: 2 } as const;

function slotsOf(templates: string, atoms: readonly number[]): number[] {
  const kernel = new Kernel(1 << 16);
  const own = new Templates(kernel, 20, ATOM, templates);
  const given = kernel.integers(atoms.length);
  given.set(atoms);
  own.hash(given);
  return [...own.slots.subarray(0, own.count)];
}

describe('templates', () => {
  it('have a slot each, which their atoms decide and no others', () => {
    const before = slotsOf('word, tag, word tag', [0, 5, 7]);
    const after = slotsOf('word, tag, word tag', [0, 5, 8]);
    expect(new Set(before).size).toBe(3);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[2]).not.toBe(before[2]);
  });

  it('tell which atom has which value', () => {
    expect(slotsOf('word tag', [0, 5, 7])).not.toEqual(slotsOf('word tag', [0, 7, 5]));
  });

  it('may come in another order, and be hashed in parts', () => {
    const kernel = new Kernel(1 << 16);
    const atoms = kernel.integers(3);
    atoms.set([0, 5, 7]);
    const list = 'word, tag, word tag, tag word, word word';
    const plain = new Templates(kernel, 20, ATOM, list);
    const ordered = new Templates(kernel, 20, ATOM, list, [4, 2, 0, 1]);
    plain.hash(atoms);
    ordered.hashTelling(atoms);
    expect(ordered.slots[4]).toBe(0);
    ordered.hashOthers(atoms);
    expect([...ordered.slots.subarray(0, 5)]).toEqual([4, 2, 0, 1, 3].map((number) => plain.slots[number]));
  });

  it('name atoms that there are', () => {
    expect(() => slotsOf('word verb', [0, 5, 7])).toThrow('no atom "verb"');
  });
});
