const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '(': '⁽',
  ')': '⁾',
};

/** Raised digits stay raised as plain text, "12" with a raised 1 is no 121: digits → ¹²³. */
export function raiseDigits(text: string): string {
  return text.replace(/[\d()]/g, (character) => RAISED[character] ?? character);
}
