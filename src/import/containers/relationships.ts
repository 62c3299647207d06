import { readAttributes, scanXml } from './scan-xml.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** The part it leads to, in lower case as parts are kept. */
  readonly part: string;
}

/** The relationships of one part, their targets resolved to names of parts. */
export function readRelationships(parts: ReadonlyMap<string, string>, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/');
  const name = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
  const text = parts.get(name);
  if (text === undefined) return [];
  const found: Relationship[] = [];
  scanXml(name, text, {
    onOpen: (tag) => {
      if (tag.name !== 'Relationship') return;
      const attributes = readAttributes(text, tag);
      const type = /[^/]*$/.exec(attributes.get('Type') ?? '')?.[0] ?? '';
      const target = resolveTarget(part, attributes.get('Target') ?? '');
      found.push({ id: attributes.get('Id') ?? '', type, part: target });
    },
  });
  return found;
}

function resolveTarget(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.toLowerCase().split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}
