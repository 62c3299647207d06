import { drawQr } from './draw-qr.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Where the address of the site was not known when it was built, the page's own address tells it. A page opened as a
 * file has none that others could open.
 */
if (location.protocol !== 'file:') {
  for (const code of document.querySelectorAll<HTMLElement>('[data-label]')) addCode(code);
}

function addCode(code: HTMLElement): void {
  const link = code.querySelector('a');
  if (link === null) return;
  const address = shorten(link.href);
  const { viewBox, path } = drawQr(address);
  const svg = document.createElementNS(SVG, 'svg');
  const bars = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', code.dataset['label'] ?? '');
  bars.setAttribute('d', path);
  svg.append(bars);
  code.querySelector('.qr')?.replaceChildren(svg);
  link.textContent = address;
  link.parentElement?.classList.remove('no-print');
}

/** A server that showed this page for its folder does so for other folders, too. */
function shorten(address: string): string {
  return location.pathname.endsWith('/') ? address.replace(/index\.html$/u, '') : address;
}
