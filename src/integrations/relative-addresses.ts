const ADDRESS = / (component-url|renderer-url|before-hydration-url|src|href)="([^"]*)"/gu;

/**
 * Turns the addresses of built files, which Astro writes from the domain's root (`/_astro/x.js`), into addresses
 * relative to the page. `assets` is that absolute prefix; `root` leads from the page to the built folder (`../../`).
 * Other addresses stay as they are. Throws when one of the built files is still named absolutely in another attribute.
 */
export function makeAddressesRelative(html: string, assets: string, root: string): string {
  if (!html.includes(assets)) return html;
  const folder = assets.slice(assets.lastIndexOf('/', assets.length - 2) + 1);
  const rewritten = html.replace(ADDRESS, (whole, name: string, address: string) =>
    address.startsWith(assets) ? ` ${name}="${root}${folder}${address.slice(assets.length)}"` : whole,
  );
  const left = rewritten.indexOf(`"${assets}`);
  if (left >= 0)
    throw new Error(`address from the domain's root: …${rewritten.slice(left - 40, left + 60)}…`);
  return rewritten;
}

/** `./` for `index.html`, `../../` for `xa/x/index.html`; the path has forward slashes. */
export function findRoot(page: string): string {
  const depth = page.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}
