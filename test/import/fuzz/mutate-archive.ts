import { unzipSync } from 'fflate';
import { makeArchive } from '../containers/make-archive.ts';
import { type RawEntry, writeRawArchive } from '../containers/write-raw-archive.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateMarkup } from './mutate-markup.ts';
import { mutateTree } from './mutate-tree.ts';
import { pick, type Random } from './random.ts';

/** Parts in which a change reaches the readers of cells, texts and formats. */
const MAIN_PART = /worksheets\/|sharedStrings|styles|document\.xml$|numbering|footnotes/;

/** Spoils an archive: its bytes, the XML inside it, which parts it has, or what its headers say. */
export function mutateArchive(bytes: Uint8Array, random: Random): Uint8Array {
  const kind = random(10);
  if (kind < 2) return mutateBytes(bytes, random);
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const names = Object.keys(parts);
  if (kind < 4) return lie(parts, random);
  if (kind === 4) return changeParts(parts, names, random);
  const mains = names.filter((one) => MAIN_PART.test(one));
  const name = pick(random(4) === 0 ? names : mains, random);
  const text = new TextDecoder().decode(parts[name]);
  const changed = kind < 9 ? mutateTree(text, random) : mutateMarkup(text, random);
  parts[name] = new TextEncoder().encode(changed);
  return makeArchive(parts);
}

function changeParts(
  parts: Record<string, Uint8Array>,
  names: readonly string[],
  random: Random,
): Uint8Array {
  const [one, other] = [pick(names, random), pick(names, random)];
  const part = parts[one] ?? new Uint8Array();
  switch (random(4)) {
    case 0:
      delete parts[one];
      break;
    case 1:
      parts[one] = parts[other] ?? part;
      break;
    case 2:
      parts[pick(['../a.xml', 'xl/vbaProject.bin', '/a.xml', 'mimetype', one.toUpperCase()], random)] = part;
      break;
    default:
      parts[one] = mutateBytes(part, random);
  }
  return makeArchive(parts);
}

function lie(parts: Readonly<Record<string, Uint8Array>>, random: Random): Uint8Array {
  const entries: RawEntry[] = Object.entries(parts).map(([name, content]) => ({ name, content }));
  const victim = random(entries.length);
  const size = pick([0, 1, 1000, 2 ** 31, 0xffffffff], random);
  const lies: readonly Partial<RawEntry>[] = [
    { unpackedSize: size },
    { packedSize: size },
    { crc: size },
    { offset: size },
    { flags: random(0xffff) },
    { method: random(100) },
    { localName: 'a.xml' },
    { content: new Uint8Array(2 ** 20 * (1 + random(20))) },
    { hasDescriptor: true },
    { isLarge: true },
  ];
  return writeRawArchive(
    entries.map((entry, index) => (index === victim ? { ...entry, ...pick(lies, random) } : entry)),
  );
}
