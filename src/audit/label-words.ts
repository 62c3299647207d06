const MARKS = /\p{M}/gu;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The different words of a label, without case and tone marks, for comparing labels with each other. */
export function readLabelWords(label: string): ReadonlySet<string> {
  const plain = label.toLowerCase().normalize('NFD').replace(MARKS, '');
  return new Set(plain.match(WORDS) ?? []);
}

/** Share of common words (Dice): 0 nothing in common, 1 the same words. */
export function measureOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const size = a.size + b.size;
  return size === 0 ? 0 : (2 * [...a].filter((word) => b.has(word)).length) / size;
}

/**
 * True when one label holds all words of two others ("received and returned" beside "received" and "returned"):
 * such rows overlap, so they are neither the parts of a sum nor a numerator and its denominator.
 */
export function hasConjunction(labels: readonly string[]): boolean {
  const words = labels.map(readLabelWords);
  return words.some((all, index) => {
    const others = words.filter((_, position) => position !== index);
    return others.filter((other) => [...other].every((word) => all.has(word))).length >= 2;
  });
}
