import { drawQr } from './draw-qr.ts';

/**
 * Where the address of the site was not known when it was built, the page's own address tells it. A page opened as a
 * file has none that others could open.
 */
if (location.protocol !== 'file:') {
  for (const code of document.querySelectorAll<HTMLElement>('[data-label]')) addCode(code);
}

function addCode(code: HTMLElement): void {
  const [link, svg, excuse] = [
    code.querySelector('a'),
    code.querySelector('svg'),
    code.querySelector('.qr > p'),
  ];
  if (link === null || svg === null) return;
  const address = shorten(link.href);
  const { viewBox, path } = drawQr(address);
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', code.dataset['label'] ?? '');
  svg.removeAttribute('aria-hidden');
  svg.querySelector('path')?.setAttribute('d', path);
  excuse?.remove();
  link.textContent = address;
  link.parentElement?.classList.remove('no-print');
}

/** A server that showed this page for its folder does so for other folders, too. */
function shorten(address: string): string {
  return location.pathname.endsWith('/') ? address.replace(/index\.html$/u, '') : address;
}
