import { escapeHtml } from '../../format/html.ts';
import { COPY_CODE } from '../../strings/copy-code.ts';
import { type Address, linkTo, locatePublicly } from '../addresses.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The address to write into a code: absolute, or with words in place of where the site stands, which the browser or
 * the reader puts in.
 */
export function locateForCode(publicRoot: string | null, address: Address): string {
  return locatePublicly(publicRoot, address) ?? `${COPY_CODE.placeholder}${linkTo('', address).slice(2)}`;
}

/** `<iframe>` as wide as its place; `address` is that of a page for frames. */
export function buildFrameCode(address: string, title: string, height: number): string {
  return makeTag('iframe', {
    src: address,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    style: 'border:0',
  }).concat('</iframe>');
}

/** A picture that leads to its page; `alternative` says what the picture shows. */
export function buildBadgeCode(page: string, picture: string, alternative: string, size: Size): string {
  const image = makeTag('img', {
    src: picture,
    alt: alternative,
    width: String(size.width),
    height: String(size.height),
    style: 'max-width:100%;height:auto',
  });
  return `${makeTag('a', { href: page })}${image}</a>`;
}

export function buildLinkCode(page: string, text: string): string {
  return `${makeTag('a', { href: page })}${escapeHtml(text)}</a>`;
}

function makeTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')}>`;
}
