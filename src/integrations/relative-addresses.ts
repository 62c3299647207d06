const ATTRIBUTES = ['component-url', 'renderer-url', 'before-hydration-url', 'src', 'href'].map(
  (name) => ` ${name}=`,
);

/**
 * Turns the addresses of built files, which Astro writes from the domain's root (`/_astro/x.js`), into addresses
 * relative to the page, which is given back in pieces. `assets` is that absolute prefix; `root` leads from the page to the
 * built folder (`../../`). Other addresses stay as they are. Throws when one of the built files is named in another
 * attribute.
 */
export function makeAddressesRelative(html: string, assets: string, root: string): readonly string[] {
  const folder = assets.slice(assets.lastIndexOf('/', assets.length - 2) + 1);
  const parts: string[] = [];
  let done = 0;
  for (let at = html.indexOf(`"${assets}`); at >= 0; at = html.indexOf(`"${assets}`, done)) {
    if (!ATTRIBUTES.some((attribute) => html.startsWith(attribute, at - attribute.length))) {
      throw new Error(`address from the domain's root: …${html.slice(Math.max(0, at - 40), at + 60)}…`);
    }
    parts.push(html.slice(done, at), `"${root}${folder}`);
    done = at + 1 + assets.length;
  }
  parts.push(html.slice(done));
  return parts;
}

/** `./` for `index.html`, `../../` for `xa/x/index.html`; the path has forward slashes. */
export function findRoot(page: string): string {
  const depth = page.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}
