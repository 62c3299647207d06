/**
 * The same function, which keeps its answers until `limit` others were asked for: pages drawn one after the other ask
 * about the same reports and texts. It must depend on nothing but the key.
 */
export function remember<Key, Answer>(limit: number, answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Answer;
    if (known.size >= limit) known.clear();
    const made = answer(key);
    known.set(key, made);
    return made;
  };
}
