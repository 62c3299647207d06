/** The value of a design token by its name without dashes: `ink` for `--ink`. Throws for a name that is none. */
export type ReadToken = (name: string) => string;

const TOKEN = /--([a-z\d-]+):\s*(?:light-dark\(\s*([^,\s]+)\s*,\s*([^)\s]+)\s*\)|([^;]+));/gu;

/** Reads `styles/tokens.css`, for pictures and files that no style sheet reaches. */
export function parseTokens(css: string, scheme: 'light' | 'dark'): ReadToken {
  const values = new Map(
    Array.from(css.matchAll(TOKEN), ([, name = '', light = '', dark = '', plain]) => [
      name,
      plain ?? (scheme === 'light' ? light : dark),
    ]),
  );
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`no design token --${name}`);
    return value;
  };
}
