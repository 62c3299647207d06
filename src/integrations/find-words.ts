/** What may begin a name in a selector, and what may follow. */
const [START, PART] = [makeTable(/[A-Za-z_]/u), makeTable(/[\w-]/u)];

/** Marks, at their places among the words looked for, those that stand in a text. */
export type FindWords = (text: string, marks: Uint8Array) => void;

/** A word stands in a text between characters that are no part of a name. */
export function createWordFinder(words: readonly string[]): FindWords {
  const byHash = Map.groupBy(words.keys(), (index) => hashWord(words[index] ?? ''));
  let codes = new Uint16Array(0);
  return (text, marks) => {
    // A character of a string that is a part of another, or was put together, takes several times as long to read.
    if (text.length > codes.length) codes = new Uint16Array(2 * text.length);
    const { length } = text;
    Buffer.from(codes.buffer).write(text, 'utf16le');
    for (let at = 0; at < length; at += 1) {
      if (START[codes[at] ?? 0] === 0) continue;
      const start = at;
      let hash = 0;
      do {
        hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0;
        at += 1;
      } while (at < length && PART[codes[at] ?? 0] === 1);
      const candidates = byHash.get(hash);
      if (candidates === undefined) continue;
      for (const index of candidates) {
        const word = words[index] ?? '';
        if (word.length === at - start && text.startsWith(word, start)) marks[index] = 1;
      }
    }
  };
}

function hashWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

/** Of every code unit; only ASCII stands in names. */
function makeTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 1 << 16 }, (_, code) =>
    Number(code < 128 && pattern.test(String.fromCharCode(code))),
  );
}
