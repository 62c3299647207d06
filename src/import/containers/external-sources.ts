import type { ExternalSource } from '../../domain/diagnostic.ts';
import { decodeEntities, readAttributes, scanXml, type XmlTag } from './scan-xml.ts';

/** By the last word of a relationship's type; those of the first table are refused wherever they lead. */
const ALWAYS: Readonly<Record<string, ExternalSource>> = {
  externalLink: 'workbook',
  externalLinkPath: 'workbook',
  externalLinkLongPath: 'workbook',
  xlPathMissing: 'workbook',
  xlStartup: 'workbook',
  xlAlternateStartup: 'workbook',
  xlLibrary: 'workbook',
  attachedTemplate: 'template',
  aFChunk: 'document',
  subDocument: 'document',
  frame: 'document',
  connections: 'data',
  queryTable: 'data',
  mailMergeSource: 'data',
  mailMergeHeaderSource: 'data',
};
const WHERE_EXTERNAL: Readonly<Record<string, ExternalSource>> = {
  oleObject: 'object',
  package: 'object',
  image: 'picture',
  video: 'picture',
  audio: 'picture',
  media: 'picture',
};

const FIELD = /^\s*(?:(DDE|DDEAUTO|DATABASE)|(LINK)|(INCLUDEPICTURE)|(INCLUDETEXT|INCLUDE|RD))\b/i;

/** What a part takes from elsewhere, the first of it; plain hyperlinks take nothing. */
export function findExternalSource(part: string, text: string): ExternalSource | null {
  if (/\.rels$/i.test(part)) return findInRelationships(part, text);
  if (/(^|\/)word\//i.test(part)) return findInFields(part, text);
  return null;
}

function findInRelationships(part: string, text: string): ExternalSource | null {
  let found: ExternalSource | null = null;
  scanXml(part, text, {
    onOpen: (tag) => {
      if (tag.name !== 'Relationship') return;
      const attributes = readAttributes(text, tag);
      const type = /[^/]*$/.exec(attributes.get('Type') ?? '')?.[0] ?? '';
      const isExternal = attributes.get('TargetMode')?.trim().toLowerCase() === 'external';
      if (Object.hasOwn(ALWAYS, type)) found ??= ALWAYS[type] ?? null;
      else if (isExternal && type !== 'hyperlink') found ??= lookUp(WHERE_EXTERNAL, type) ?? 'other';
    },
  });
  return found;
}

function lookUp(table: Readonly<Record<string, ExternalSource>>, key: string): ExternalSource | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Fields of Word that fetch; the words of one field can be strewn over many runs. */
function findInFields(part: string, text: string): ExternalSource | null {
  if (!/instrText|fldSimple|altChunk/.test(text)) return null;
  let found: ExternalSource | null = null;
  let instruction = '';
  let isInstruction = false;
  const judge = () => {
    found ??= judgeField(instruction);
    instruction = '';
  };
  scanXml(part, text, {
    onOpen: (tag) => {
      if (tag.name === 'instrText') isInstruction = true;
      else if (tag.name === 'fldChar') judge();
      else if (tag.name === 'fldSimple') found ??= judgeField(readAttributes(text, tag).get('instr') ?? '');
      else if (tag.name === 'altChunk') found ??= 'document';
    },
    onText: (start, end) => {
      if (isInstruction) instruction += decodeEntities(text.slice(start, end));
    },
    onClose: (tag: XmlTag) => {
      if (tag.name === 'instrText') isInstruction = false;
    },
  });
  judge();
  return found;
}

function judgeField(instruction: string): ExternalSource | null {
  const match = FIELD.exec(instruction);
  if (match === null) return null;
  if (match[1] !== undefined) return 'data';
  if (match[2] !== undefined) return 'object';
  return match[3] === undefined ? 'document' : 'picture';
}
