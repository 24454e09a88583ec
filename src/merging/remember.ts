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
