import type { ForeignFile, Problem } from '../../domain/diagnostic.ts';
import { type Archive, openArchive } from './archive.ts';
import { findExternalSource } from './external-sources.ts';
import { readXmlPart } from './read-xml-part.ts';
import { Refusal } from './refusal.ts';
import { readRelationships } from './relationships.ts';
import { readAttributes, scanXml } from './scan-xml.ts';

/** A checked package of an office program: all its XML is well formed, and nothing of it is elsewhere or runs. */
export interface OfficePackage {
  readonly kind: 'workbook' | 'word';
  readonly mainPart: string;
  /** Texts of the XML parts by name; names in lower case, as parts are found whatever their case. */
  readonly parts: ReadonlyMap<string, string>;
}

const CONTENT_TYPES = '[content_types].xml';
/** Every binary workbook has the word in its type, with macros or without. */
const MACRO_TYPE = /(?<!sheet\.binary\.)macroenabled|vbaproject|macrosheet|dialogsheet|activex/i;
const MACRO_NAME = /(^|\/)(vbaproject[^/]*|vbadata\.xml|macrosheets\/.*|activex\/.*)$/i;
const WORKBOOK_TYPE = /spreadsheetml\.(sheet|template)\.main\+xml$/i;
const WORD_TYPE = /wordprocessingml\.(document|template)\.main\+xml$/i;

export function readPackage(bytes: Uint8Array): OfficePackage {
  const archive = openArchive(bytes);
  const parts = new Map<string, string>();
  const problems = new Map<string, Problem>();
  for (const [name, part] of archive.parts) {
    const text = readXmlPart(name, part);
    parts.set(name.toLowerCase(), text);
    const source = findExternalSource(name, text);
    if (source !== null) problems.set(source, { code: 'office/external', source });
  }
  const types = readContentTypes(parts, archive);
  if ([...types.values()].some((type) => MACRO_TYPE.test(type)) || archive.names.some(isMacroName)) {
    problems.set('macro', { code: 'office/macro' });
  }
  if (problems.size > 0) throw new Refusal(...problems.values());
  const mainPart = readRelationships(parts, '').find(({ type }) => type === 'officeDocument')?.part ?? '';
  const mainType = types.get(mainPart) ?? '';
  const kind = WORKBOOK_TYPE.test(mainType) ? 'workbook' : WORD_TYPE.test(mainType) ? 'word' : null;
  if (kind === null) throw new Refusal({ code: 'office/type', found: nameForeign(mainType, archive) });
  return { kind, mainPart, parts };
}

/** The type of each part that is there, by its name; a default without a part of its kind says nothing. */
function readContentTypes(parts: ReadonlyMap<string, string>, archive: Archive): ReadonlyMap<string, string> {
  const text = parts.get(CONTENT_TYPES);
  if (text === undefined) throw new Refusal({ code: 'office/type', found: nameForeign('', archive) });
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  scanXml(CONTENT_TYPES, text, {
    onOpen: (tag) => {
      const attributes = readAttributes(text, tag);
      const type = attributes.get('ContentType') ?? '';
      const part = attributes.get('PartName')?.toLowerCase().replace(/^\//, '');
      const extension = attributes.get('Extension')?.toLowerCase();
      if (tag.name === 'Override' && part !== undefined) overrides.set(part, type);
      if (tag.name === 'Default' && extension !== undefined) defaults.set(extension, type);
    },
  });
  const types = new Map<string, string>();
  for (const name of archive.names) {
    const part = name.toLowerCase();
    const type = overrides.get(part) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1));
    if (type !== undefined && part !== CONTENT_TYPES) types.set(part, type);
  }
  return types;
}

function isMacroName(name: string): boolean {
  return MACRO_NAME.test(name);
}

function nameForeign(mainType: string, { names }: Archive): ForeignFile {
  if (/presentationml/i.test(mainType)) return 'presentation';
  if (/sheet\.binary/i.test(mainType)) return 'binary-workbook';
  return names.includes('mimetype') || names.includes('META-INF/manifest.xml') ? 'open-document' : 'archive';
}
