import { decodeEntities, readAttributes, scanXml } from './scan-xml.ts';

export interface XmlElement {
  readonly prefix: string;
  readonly name: string;
  /** The opening tag as written. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** An element, or text as written with its entities. */
export type XmlNode = XmlElement | string;

export function parseXmlTree(part: string, text: string): XmlElement {
  const document: XmlNode[] = [];
  const open: XmlNode[][] = [document];
  scanXml(part, text, {
    onOpen: (tag) => {
      const children: XmlNode[] = [];
      const written = text.slice(tag.start, tag.end);
      const attributes = readAttributes(text, tag);
      open.at(-1)?.push({ prefix: tag.prefix, name: tag.name, tag: written, attributes, children });
      open.push(children);
    },
    onText: (start, end) => {
      open.at(-1)?.push(text.slice(start, end));
    },
    onClose: () => {
      open.pop();
    },
  });
  // A scanned part has one root.
  return document.find((node) => typeof node !== 'string') as XmlElement;
}

export function writeXml(node: XmlNode): string {
  const output: string[] = [];
  write(node, output);
  return output.join('');
}

function write(node: XmlNode, output: string[]): void {
  if (typeof node === 'string') {
    output.push(node);
    return;
  }
  const { tag, prefix, name, children } = node;
  if (children.length === 0) {
    output.push(tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`);
    return;
  }
  output.push(tag.endsWith('/>') ? `${tag.slice(0, -2)}>` : tag);
  for (const child of children) write(child, output);
  output.push(`</${prefix === '' ? '' : `${prefix}:`}${name}>`);
}

/** An element that takes the place of another, of the same prefix. */
export function makeElement(
  like: XmlElement,
  name: string,
  attributes: string,
  children: readonly XmlNode[],
): XmlElement {
  const qualified = like.prefix === '' ? name : `${like.prefix}:${name}`;
  const tag = `<${qualified}${attributes === '' ? '' : ` ${attributes}`}/>`;
  return { prefix: like.prefix, name, tag, attributes: new Map(), children };
}

export function findChild(element: XmlElement, name: string): XmlElement | null {
  for (const child of element.children) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return null;
}

/** All text inside the elements `t` and `delText`, whatever is around them. */
export function readTexts(node: XmlNode): string {
  if (typeof node === 'string') return '';
  if (node.name === 't' || node.name === 'delText') {
    return node.children.map((child) => (typeof child === 'string' ? decodeEntities(child) : '')).join('');
  }
  const inner = node.children.map(readTexts).join('');
  return node.name === 'p' && inner !== '' ? `${inner} ` : inner;
}
