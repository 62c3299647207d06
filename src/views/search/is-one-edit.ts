/** True when one letter is missing, too many, another, or two neighbours are swapped; false for the same word. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.slice(start);
  if (short.length < long.length) return rest === long.slice(start + 1);
  if (rest === '') return false;
  return (
    rest.slice(1) === long.slice(start + 1) ||
    (rest.slice(2) === long.slice(start + 2) && rest[0] === long[start + 1] && rest[1] === long[start])
  );
}
