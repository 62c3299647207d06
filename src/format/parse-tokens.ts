/** The design tokens by their names without dashes; in light colours where they differ from the dark ones. */
export interface Tokens {
  readonly light: Readonly<Record<string, string>>;
}

const TOKEN = /--([a-z\d-]+):\s*(?:light-dark\(([^,]+),[^)]+\)|([^;]+));/gu;

/** Reads `styles/tokens.css`, for files that no style sheet reaches. */
export function parseTokens(css: string): Tokens {
  const entries = Array.from(css.matchAll(TOKEN), ([, name = '', light, plain]) => [name, light ?? plain]);
  return { light: Object.fromEntries(entries) };
}
