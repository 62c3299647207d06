/** The colour of a token (`ink` for `--ink`) as `#rrggbb` or `#rgb`. Throws for a token that is no colour. */
export type Colors = (token: string) => string;

const TOKEN = /--([\w-]+):\s*light-dark\(\s*(#[\da-f]+)\s*,\s*(#[\da-f]+)\s*\)/giu;

/** Reads the colours of `styles/tokens.css`, for pictures that no style sheet reaches. */
export function readColors(css: string, scheme: 'light' | 'dark'): Colors {
  const colors = new Map(
    Array.from(css.matchAll(TOKEN), ([, name = '', light = '', dark = '']) => [
      name,
      scheme === 'light' ? light : dark,
    ]),
  );
  return (token) => {
    const color = colors.get(token);
    if (color === undefined) throw new Error(`no colour --${token}`);
    return color;
  };
}
