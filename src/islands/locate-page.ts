/**
 * The whole address of a page of the site. `address` leads inside the built folder (`xa/x/`, perhaps with a query);
 * where that folder stands is read from `here`, the address of the same page.
 */
export function locatePage(
  address: string,
  here: { readonly origin: string; readonly pathname: string },
): string {
  const path = here.pathname.replace(/index\.html$/u, '');
  const [inside = ''] = address.split(/[?#]/u);
  const folder = path.endsWith(`/${inside}`) ? path.slice(0, path.length - inside.length) : null;
  return folder === null ? here.origin + path : here.origin + folder + address;
}
