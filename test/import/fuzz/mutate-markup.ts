import { mutateBytes } from './mutate-bytes.ts';
import { pick, type Random } from './random.ts';

const HOSTILE = [
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '&#0;',
  '&#x110000;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '</',
  '<',
  '>',
  '"',
  "'",
  '\u0000',
  '\ufffd',
  '\ud800',
  '999999999999999999999',
  '-1',
  'NaN',
  '1e999',
  '__proto__',
  'constructor',
] as const;
const SPANS = [
  '0',
  '-1',
  '1',
  '2',
  '3',
  '100',
  '1000',
  '65535',
  '1048577',
  '99999999999',
  'A1:XFD1048576',
  'XFD1',
  'ZZZ9',
  '',
];

/** Changes tags, attributes and texts of XML or HTML so that most of it stays readable. */
export function mutateMarkup(text: string, random: Random): string {
  const times = 1 + random(4);
  let changed = text;
  for (let time = 0; time < times; time += 1) changed = changeOnce(changed, random);
  return changed;
}

function changeOnce(text: string, random: Random): string {
  switch (random(9)) {
    case 0:
      return replaceOne(text, /<[^<>]*>/g, random, () => '');
    case 1:
      return replaceOne(text, /<[^<>]*>/g, random, (tag) =>
        tag.repeat(2 + random(random(4) === 0 ? 400 : 4)),
      );
    case 2:
      return replaceOne(text, /="[^"<>]*"/g, random, () => `="${pick(SPANS, random)}"`);
    case 3:
      return replaceOne(text, /="[^"<>]*"/g, random, () => `="${pick(HOSTILE, random)}"`);
    case 4:
      return replaceOne(text, />[^<>]+</g, random, () => `>${pick([...HOSTILE, ...SPANS], random)}<`);
    case 5:
      return replaceOne(
        text,
        /<(\w+)/g,
        random,
        () => `<${pick(['a', 'table', 'w:tbl', 'w:tc', 'c', 'row', 'v', 'is'], random)}`,
      );
    case 6:
      return insert(text, random, pick(HOSTILE, random));
    case 7:
      return moveElement(text, random);
    default:
      return new TextDecoder().decode(mutateBytes(new TextEncoder().encode(text), random));
  }
}

function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  change: (found: string) => string,
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = pick(found, random);
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
}

function insert(text: string, random: Random, inserted: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + inserted + text.slice(at);
}

/** Takes a stretch from one tag to another and puts it elsewhere. */
function moveElement(text: string, random: Random): string {
  const tags = [...text.matchAll(/</g)].map(({ index }) => index);
  if (tags.length < 3) return text;
  const from = random(tags.length - 1);
  const to = Math.min(from + 1 + random(30), tags.length - 1);
  const [start, end] = [tags[from] ?? 0, tags[to] ?? text.length];
  const rest = text.slice(0, start) + text.slice(end);
  return insert(rest, random, text.slice(start, end));
}
