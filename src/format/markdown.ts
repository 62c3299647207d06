const PUNCTUATION = /[!-/:-@[-`{-~]/gu;
const BREAKS = /\s+/gu;

/** Text as one line of Markdown that means nothing but itself, in a table's cell as well. */
export function escapeMarkdown(text: string): string {
  return text.replace(BREAKS, ' ').replace(PUNCTUATION, (mark) => `&#${mark.charCodeAt(0)};`);
}
