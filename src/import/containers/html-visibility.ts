import { type HtmlElement, readAttribute } from './parse-html.ts';

/** Elements whose content is no text of the page, or the content of another page. */
const SILENT: ReadonlySet<string> = new Set(
  'head script style template noscript iframe object embed applet svg math canvas audio video datalist'.split(
    ' ',
  ),
);

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol optgroup option p pre section summary ul table caption thead tbody tfoot tr td th'.split(
    ' ',
  ),
);

export function isSilent(element: HtmlElement): boolean {
  return SILENT.has(element.tagName);
}

export function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.tagName);
}

/** Takes no place, by its own attributes; style sheets of the page are not read. */
export function isRemoved(element: HtmlElement): boolean {
  if (readAttribute(element, 'hidden') !== null) return true;
  const style = readAttribute(element, 'style');
  return style !== null && /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*collapse)/i.test(style);
}

/** Not shown, whether or not its place stays free. */
export function isHidden(element: HtmlElement): boolean {
  const style = readAttribute(element, 'style');
  return (
    isRemoved(element) ||
    (style !== null && /(^|[;\s])(visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style))
  );
}

export function isStruck(element: HtmlElement): boolean {
  if (/^(s|strike|del)$/.test(element.tagName)) return true;
  return /text-decoration[^;]*line-through/i.test(readAttribute(element, 'style') ?? '');
}
