const LONGEST = 200;

/** The start of a long cell is enough to recognise it. */
export function clipText(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}…`;
}
