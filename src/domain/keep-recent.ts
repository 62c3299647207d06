/** The same function, which computes nothing twice for the keys asked last: `limit` of them, at most twice as many. */
export function keepRecent<Key, Value>(limit: number, compute: (key: Key) => Value): (key: Key) => Value {
  let recent = new Map<Key, Value>();
  let older = new Map<Key, Value>();
  return (key) => {
    const kept = recent.get(key);
    if (kept !== undefined) return kept;
    const value = older.get(key) ?? compute(key);
    if (recent.size >= limit) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
    return value;
  };
}
