import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import {
  FREE_HTML_ELEMENTS,
  MAX_HTML_DEPTH,
  MAX_HTML_ELEMENTS,
  MAX_HTML_ELEMENTS_PER_TAG,
} from './limits.ts';
import { Refusal } from './refusal.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** A page as browsers read it. Refuses while reading what grows or nests beyond the limits. */
export function parseHtml(html: string): HtmlElement {
  let depth = 0;
  let count = 0;
  const limit = FREE_HTML_ELEMENTS + MAX_HTML_ELEMENTS_PER_TAG * html.split('<').length;
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...args) => {
        count += 1;
        if (count > limit) throw new Refusal({ code: 'office/damaged', part: '' });
        if (count > MAX_HTML_ELEMENTS) {
          throw new Refusal({ code: 'office/too-many-cells', sheet: '', limit: MAX_HTML_ELEMENTS });
        }
        return defaultTreeAdapter.createElement(...args);
      },
      onItemPush: () => {
        depth += 1;
        if (depth > MAX_HTML_DEPTH) throw new Refusal({ code: 'office/too-deep', limit: MAX_HTML_DEPTH });
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  // A parser of pages makes this element whatever it is given.
  return document.childNodes.find((node) => node.nodeName === 'html') as HtmlElement;
}

export function readAttribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
