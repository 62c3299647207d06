import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export function parsePage(html: string): Node {
  return parse(html, { scriptingEnabled: false });
}

/** All nodes below, in document order. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* walk(child);
}

export function listElements(node: Node, ...tags: readonly string[]): readonly Element[] {
  const elements = [...walk(node)].filter((one) => 'tagName' in one);
  return tags.length === 0 ? elements : elements.filter((one) => tags.includes(one.tagName));
}

export function readAttribute(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

export function hasClass(element: Element, name: string): boolean {
  return (readAttribute(element, 'class') ?? '').split(' ').includes(name);
}

/** The source of a script or style element. */
export function readCode(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** True for JSON in a script element: nothing runs it, and no policy names it. */
export function isDataBlock(element: Element): boolean {
  return element.tagName === 'script' && readAttribute(element, 'type') === 'application/ld+json';
}

const WITHOUT_TEXT: ReadonlySet<string> = new Set(['script', 'style']);
const INLINE: ReadonlySet<string> = new Set(['a', 'b', 'span', 'tspan', 'text']);

/** What a reader sees, with single spaces: code left out, blocks parted by a space. */
export function readText(node: Node): string {
  return gatherText(node).replace(/\s+/gu, ' ').trim();
}

function gatherText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (WITHOUT_TEXT.has(node.nodeName) || !('childNodes' in node)) return '';
  const text = node.childNodes.map(gatherText).join('');
  return INLINE.has(node.nodeName) ? text : ` ${text} `;
}
