import { escapeHtml } from '../../format/html.ts';
import { COPY_CODE } from '../../strings/copy-code.ts';
import { type Address, linkTo, locatePublicly } from '../addresses.ts';
import { FRAME_WIDTHS, type FrameHeights } from '../embed/embed-height.ts';

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

/**
 * `<iframe>` as wide as its place and as high as that width asks for: the style picks one of the heights by the width of
 * the box around it. Where a site or an old browser drops the style, the attribute has the greatest of them.
 */
export function buildFrameCode(address: string, title: string, heights: FrameHeights): string {
  const [tallest, ...others] = heights.map((height) => `${height}px`);
  const height = others.reduce(
    (before, then, index) => `clamp(${then},calc((${FRAME_WIDTHS[index + 1]}px - 100cqi)*1000),${before})`,
    tallest,
  );
  const frame = makeTag('iframe', {
    src: address,
    title,
    width: '100%',
    height: String(heights[0]),
    loading: 'lazy',
    style: `border:0;height:${height}`,
  });
  return `${makeTag('div', { style: 'container-type:inline-size' })}${frame}</iframe></div>`;
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
