/** What may begin a name in a selector, and what may follow. */
const [START, PART] = [makeTable(/[A-Za-z_]/u), makeTable(/[\w-]/u)];
const ASCII = 128;

/** Marks, at their places among the words looked for, those that stand in a text. */
export type FindWords = (text: string, marks: Uint8Array) => void;

/** A word stands in a text between characters that are no part of a name. */
export function createWordFinder(words: readonly string[]): FindWords {
  const byHash = Map.groupBy(words.keys(), (index) => hashWord(words[index] ?? ''));
  return (text, marks) => {
    for (let at = 0; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      if (code >= ASCII || START[code] === 0) continue;
      const start = at;
      let hash = 0;
      do {
        hash = (Math.imul(hash, 31) + code) | 0;
        at += 1;
        code = text.charCodeAt(at);
      } while (code < ASCII && PART[code] === 1);
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

function makeTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(pattern.test(String.fromCharCode(code))));
}
