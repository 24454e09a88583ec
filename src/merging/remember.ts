/** Keeps what a pure function gives, as long as its argument is in use: items are compared many times. */
export function remember<K extends object, V>(give: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = give(key);
    known.set(key, value);
    return value;
  };
}

/** The same for two arguments: what comes of the first with each of the others. */
export function rememberPairs<K extends object, L extends object, V>(give: (key: K, other: L) => V) {
  const known = remember((_: K) => new WeakMap<L, V>());
  return (key: K, other: L): V => {
    const own = known(key);
    const before = own.get(other);
    if (before !== undefined) return before;
    const value = give(key, other);
    own.set(other, value);
    return value;
  };
}
