import { makeSvgElement } from './make-svg-element.ts';

const STROKE = ['stroke', 'stroke-width', 'stroke-dasharray'] as const;
const TYPE = ['font-size', 'font-weight', 'font-style', 'text-anchor', 'fill'] as const;

/** What a viewer takes where nothing is said. */
const DEFAULTS: Readonly<Record<string, string>> = {
  stroke: 'none',
  'stroke-dasharray': 'none',
  'font-style': 'normal',
  'text-anchor': 'start',
};

interface FlatSvg {
  readonly elements: readonly SVGElement[];
  readonly height: number;
  readonly ink: string;
  readonly paper: string;
}

/**
 * The drawn picture of a figure at a width in pixels, in the light colours of the page's styles, as plain elements
 * with places in pixels and all their looks in attributes: what any viewer of SVG draws alike.
 */
export function flattenSvg(figure: HTMLElement, width: number): FlatSvg {
  const drawn = figure.querySelector<SVGSVGElement>('.chart-stage svg');
  if (drawn === null) throw new Error('no picture');
  const sheet = document.createElement('div');
  sheet.className = 'chart chart-export';
  sheet.style.width = `${width}px`;
  sheet.append(drawn.cloneNode(true));
  document.body.append(sheet);
  try {
    return {
      elements: Array.from(sheet.querySelectorAll<SVGElement>('line, circle, rect, path, text'), (element) =>
        flatten(element, width),
      ).flat(),
      height: drawn.height.baseVal.value,
      ink: getComputedStyle(sheet).color,
      paper: getComputedStyle(sheet).backgroundColor,
    };
  } finally {
    sheet.remove();
  }
}

function flatten(element: SVGElement, width: number): readonly SVGElement[] {
  if (element instanceof SVGLineElement) {
    const { x1, x2, y1, y2 } = element;
    const ends = { x1: x1.baseVal.value, x2: x2.baseVal.value, y1: y1.baseVal.value, y2: y2.baseVal.value };
    return [makeSvgElement('line', { ...ends, ...readLook(element, STROKE) })];
  }
  if (element instanceof SVGTextElement) return flattenText(element);
  const look = readLook(element, [...STROKE, 'fill']);
  if (element instanceof SVGCircleElement) {
    const { cx, cy, r } = element;
    const place = { cx: cx.baseVal.value, cy: cy.baseVal.value };
    return [
      makeSvgElement('circle', {
        ...place,
        r: parseFloat(getComputedStyle(element).r) || r.baseVal.value,
        ...look,
      }),
    ];
  }
  if (element instanceof SVGRectElement) {
    const at = `translate(${element.x.baseVal.value} ${element.y.baseVal.value})`;
    return [makeSvgElement('path', { d: 'M0-7 7 0 0 7-7 0z', transform: at, ...look })];
  }
  const path = element.getAttribute('d') ?? '';
  const box = element.ownerSVGElement;
  if (box === null) return [];
  if (box.hasAttribute('viewBox')) return [makeSvgElement('path', { d: stretch(path, width), ...look })];
  const at = `translate(${box.x.baseVal.value} ${box.y.baseVal.value})`;
  return [makeSvgElement('path', { d: path, transform: at, ...look })];
}

/** From thousandths of the width to pixels. */
function stretch(path: string, width: number): string {
  return path.replace(
    /([MH])([\d.]+)/gu,
    (_, letter: string, x: string) => letter + (Number(x) * width) / 1000,
  );
}

/** First its rim in the colour of the paper, then the text, because few viewers know the order of painting. */
function flattenText(element: SVGTextElement): readonly SVGElement[] {
  const place = {
    x: readFirst(element.x) + readFirst(element.dx),
    y: readFirst(element.y),
    ...readLook(element, TYPE),
  };
  const rim = makeSvgElement('text', {
    ...place,
    ...readLook(element, ['stroke', 'stroke-width', 'stroke-linejoin']),
    fill: 'none',
    'aria-hidden': 'true',
  });
  const text = makeSvgElement('text', place);
  for (const node of element.childNodes) {
    if (!(node instanceof Element)) {
      rim.append(node.cloneNode());
      text.append(node.cloneNode());
      continue;
    }
    const part = makeSvgElement('tspan', readLook(node, ['fill', 'font-weight']));
    part.textContent = node.textContent;
    const rimPart = makeSvgElement('tspan', readLook(node, ['font-weight']));
    rimPart.textContent = node.textContent;
    text.append(part);
    rim.append(rimPart);
  }
  return [rim, text];
}

function readFirst(list: SVGAnimatedLengthList): number {
  return list.baseVal.numberOfItems === 0 ? 0 : list.baseVal.getItem(0).value;
}

function readLook(element: Element, names: readonly string[]): Readonly<Record<string, string>> {
  const computed = getComputedStyle(element);
  return Object.fromEntries(
    names
      .map((name) => [name, computed.getPropertyValue(name)] as const)
      .filter(([name, value]) => value !== '' && value !== DEFAULTS[name]),
  );
}
