import type { ForeignFile, Problem } from '../../domain/diagnostic.ts';
import { type Archive, openArchive } from './archive.ts';
import { findExternalSource } from './external-sources.ts';
import { readXmlPart } from './read-xml-part.ts';
import { Refusal } from './refusal.ts';
import { readAttributes, scanXml } from './scan-xml.ts';

/** A checked package of an office program: all its XML is well formed, and nothing of it is elsewhere or runs. */
export interface OfficePackage {
  readonly kind: 'workbook' | 'word';
  readonly mainPart: string;
  /** Texts of the XML parts by name; names in lower case, as parts are found whatever their case. */
  readonly parts: ReadonlyMap<string, string>;
  readonly names: readonly string[];
}

const CONTENT_TYPES = '[content_types].xml';
const MACRO_TYPE = /macroenabled|vbaproject|macrosheet|dialogsheet|activex/i;
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
  if (
    types.some(({ type }) => MACRO_TYPE.test(type)) ||
    archive.names.some((name) => MACRO_NAME.test(name))
  ) {
    problems.set('macro', { code: 'office/macro' });
  }
  if (problems.size > 0) throw new Refusal(...problems.values());
  const workbook = types.find(({ type }) => WORKBOOK_TYPE.test(type));
  const main = workbook ?? types.find(({ type }) => WORD_TYPE.test(type));
  if (main === undefined) throw new Refusal({ code: 'office/type', found: nameForeign(types, archive) });
  if (!parts.has(main.part)) throw new Refusal({ code: 'office/damaged', part: main.part });
  return {
    kind: workbook === undefined ? 'word' : 'workbook',
    mainPart: main.part,
    parts,
    names: archive.names,
  };
}

interface PartType {
  /** Lower case, without the leading slash. */
  readonly part: string;
  readonly type: string;
}

/** The type of each part that is there; a default without a part of its kind says nothing. */
function readContentTypes(parts: ReadonlyMap<string, string>, archive: Archive): readonly PartType[] {
  const text = parts.get(CONTENT_TYPES);
  if (text === undefined) throw new Refusal({ code: 'office/type', found: nameForeign([], archive) });
  const names = archive.names.map((name) => name.toLowerCase());
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
  return names.flatMap((part) => {
    const type = overrides.get(part) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1));
    return type === undefined ? [] : [{ part, type }];
  });
}

function nameForeign(types: readonly PartType[], { names }: Archive): ForeignFile {
  if (types.some(({ type }) => /presentationml/i.test(type))) return 'presentation';
  if (types.some(({ type }) => /sheet\.binary/i.test(type))) return 'binary-workbook';
  return names.includes('mimetype') || names.includes('META-INF/manifest.xml') ? 'open-document' : 'archive';
}
