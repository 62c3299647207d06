import {
  parseXmlTree,
  writeXml,
  type XmlElement,
  type XmlNode,
} from '../../../src/import/containers/xml-tree.ts';
import { pick, type Random } from './random.ts';

const VALUES = [
  '0',
  '-1',
  '1',
  '2',
  '100',
  '70000',
  '1048577',
  '99999999999',
  '1e400',
  'A1:XFD1048576',
  'A1:A1',
  'ZZZ9',
  'true',
  '',
  's',
  'inlineStr',
  'e',
  'd',
  'str',
  'restart',
  '__proto__',
  'constructor',
  '[$-42A]dd/mm/yyyy',
  '0.00E+00',
  '#,##0,,',
  'd',
  '??/??',
  '&amp;#10;',
  '2023-06-14T00:00:00',
  '１２',
  '�',
  'x'.repeat(3000),
] as const;

/** Changes elements, attributes and texts of an XML part that stays well formed, so that its readers are reached. */
export function mutateTree(xml: string, random: Random): string {
  let root = parseXmlTree('', xml);
  const times = 1 + random(5);
  for (let time = 0; time < times; time += 1) {
    const elements = listElements(root);
    const victim = pick(elements, random);
    const other = pick(elements, random);
    root = replace(root, victim, (element) => change(element, other, random));
  }
  return writeXml(root);
}

function change(element: XmlElement, other: XmlElement, random: Random): readonly XmlNode[] {
  switch (random(8)) {
    case 0:
      return [];
    case 1:
      return Array.from({ length: 2 + random(random(5) === 0 ? 300 : 4) }, () => element);
    case 2:
      return element.children;
    case 3:
      return [{ ...element, children: element.children.toReversed() }];
    case 4:
      return [{ ...element, children: [...element.children, other] }];
    case 5:
      return [element, other];
    case 6:
      return [{ ...element, children: [pick(VALUES, random)] }];
    default:
      return [{ ...element, tag: changeAttribute(element.tag, random) }];
  }
}

function changeAttribute(tag: string, random: Random): string {
  const found = [...tag.matchAll(/\s[\w:]+="[^"]*"/g)].filter(([text]) => !text.includes('xmlns'));
  if (found.length === 0) return tag;
  const match = pick(found, random);
  const name = match[0].slice(0, match[0].indexOf('='));
  const changed = random(4) === 0 ? '' : `${name}="${pick(VALUES, random).replaceAll('"', '')}"`;
  return tag.slice(0, match.index) + changed + tag.slice(match.index + match[0].length);
}

function listElements(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (node: XmlNode) => {
    if (typeof node === 'string') return;
    found.push(node);
    node.children.forEach(visit);
  };
  visit(root);
  return found;
}

/** The root itself stays: without it there is no part. */
function replace(
  root: XmlElement,
  victim: XmlElement,
  by: (element: XmlElement) => readonly XmlNode[],
): XmlElement {
  const rebuild = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.flatMap((child) => {
      if (child === victim) return by(victim);
      return typeof child === 'string' ? [child] : [rebuild(child)];
    }),
  });
  return rebuild(root);
}
