import { readRelationships } from './relationships.ts';
import { decodeEntities, scanXml } from './scan-xml.ts';

/** What floats above the cells of a sheet; none of it is read into the table. */
export interface Drawing {
  readonly text: string;
  readonly hasPicture: boolean;
  readonly hasObject: boolean;
}

export function readDrawing(parts: ReadonlyMap<string, string>, sheetPart: string): Drawing {
  const relations = readRelationships(parts, sheetPart);
  const texts: string[] = [];
  let hasPicture = false;
  let isText = false;
  for (const { type, part } of relations) {
    const xml = type === 'drawing' ? parts.get(part) : undefined;
    if (xml === undefined) continue;
    scanXml(part, xml, {
      onOpen: ({ name, isEmpty }) => {
        if (name === 'pic') hasPicture = true;
        if (name === 't') isText = !isEmpty;
      },
      onText: (start, end) => {
        if (isText) texts.push(decodeEntities(xml.slice(start, end)));
      },
      onClose: ({ name }) => {
        if (name === 't') isText = false;
      },
    });
  }
  const hasObject = relations.some(({ type }) => type === 'oleObject' || type === 'package');
  return { text: texts.join(' ').trim(), hasPicture, hasObject };
}
