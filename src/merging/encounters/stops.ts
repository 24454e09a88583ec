import { type Contact, entityKindOf } from '../../model/index.ts';

/** Cities and the like where it took place; a state names no stop. */
export function stopsOf({ places }: Contact): string[] {
  return places.filter(({ entity }) => entityKindOf(entity) === 'place').map(({ entity }) => entity);
}

/** Oslo and then Bergen: two stops of one visit, each in its own right. */
export function stopsDiffer(a: Contact, b: Contact): boolean {
  const [left, right] = [stopsOf(a), stopsOf(b)];
  return left.length > 0 && right.length > 0 && !meet(left, right);
}

export function sharesStop(a: Contact, b: Contact): boolean {
  return meet(stopsOf(a), stopsOf(b));
}

/** "Porto" and "Porto harbour" are one stop. */
function meet(left: readonly string[], right: readonly string[]): boolean {
  return left.some((stop) =>
    right.some((other) => stop === other || stop.startsWith(`${other}-`) || other.startsWith(`${stop}-`)),
  );
}
