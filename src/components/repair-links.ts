/**
 * A server shows the 404 page at the address that was asked for, where its relative links would point into
 * nothing. The built folder's own routes tell where the folder begins; the last one counts,
 * because a portal may use the same words for folders of its own.
 */
const ROUTES =
  /^(.*)(?:(?<!\/du-lieu|\/so-sanh|\/nhung|\/chia-se|\/anh|\/dinh-chinh)\/xa|(?<!\/du-lieu)\/chi-tieu|\/phat-hien|\/dinh-chinh|(?<!\/nhung|\/chia-se|\/anh)\/ky|\/linh-vuc|(?<!\/du-lieu|\/so-sanh)\/tinh|\/phuong-phap|\/tiep-can|\/du-lieu|\/so-sanh|\/niem-yet|\/nhung|\/chia-se|\/anh|\/tep)(?:\/.*)?$/;

const { pathname, protocol } = location;
if (protocol !== 'file:' && !pathname.endsWith('/404.html')) {
  const folder = ROUTES.test(pathname) ? pathname.replace(ROUTES, '$1/') : pathname.replace(/[^/]*\/?$/, '');
  for (const link of document.querySelectorAll('[href^="./"]')) {
    link.setAttribute('href', folder + (link.getAttribute('href') ?? '').slice(2));
  }
}

export {};
