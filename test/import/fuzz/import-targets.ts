import { loadDataFolder } from '../../../src/ingest/load-data-folder.ts';
import { WITH_FORMS, withWorkplace } from '../import-folder.ts';
import { SEED_REPORTS } from '../seed-reports.ts';
import { DELIMITED_WRITERS, type Writer } from '../write-delimited.ts';
import { OFFICE_WRITERS } from '../write-office.ts';
import { mutateArchive } from './mutate-archive.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateMarkup } from './mutate-markup.ts';
import { mutateText } from './mutate-text.ts';
import type { FuzzTarget } from './run-fuzz.ts';

const FLAT_LIST = JSON.stringify(
  Array.from({ length: 12 }, (_, index) => ({
    commune: index % 2 === 0 ? 'khanh-hoa-cam-ranh' : 'Tây Nha Trang',
    period: `2026-${String(1 + (index >> 1)).padStart(2, '0')}`,
    from: `2026-0${1 + (index >> 1)}-01`,
    to: `28/${1 + (index >> 1)}/2026`,
    field: index % 3 === 0 ? 'Hộ tịch' : null,
    received: '1.134',
    received_online: 233,
    resolved: 1117,
  })),
  null,
  1,
);

/** Every file that one of the writers makes of the shipped reports. */
async function writeAll(writers: readonly Writer[]): Promise<readonly Uint8Array[]> {
  const written = await Promise.all(
    writers.flatMap(({ write }) => SEED_REPORTS.map(async (report) => Object.values(await write(report)))),
  );
  return written.flat().map((content) => (typeof content === 'string' ? Buffer.from(content) : content));
}

/** The shipped reports as files of every kind that can be imported, and how to spoil them. */
export async function makeImportTargets(): Promise<readonly FuzzTarget[]> {
  const office = (container: string) =>
    writeAll(OFFICE_WRITERS.filter((writer) => writer.container === container));
  const onText = (mutate: FuzzTarget['mutate']): FuzzTarget['mutate'] => {
    return (bytes, random) => (random(2) === 0 ? mutateBytes(bytes, random) : mutate(bytes, random));
  };
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return [
    {
      name: 'csv',
      seeds: await writeAll(DELIMITED_WRITERS),
      mutate: onText((bytes, random) =>
        // UTF-16 has no lines for one who reads it as UTF-8.
        bytes[0] === 0xff ? mutateBytes(bytes, random) : Buffer.from(mutateText(decode(bytes), random)),
      ),
    },
    {
      name: 'json',
      seeds: [Buffer.from(FLAT_LIST)],
      mutate: onText((bytes, random) => Buffer.from(mutateText(decode(bytes), random))),
    },
    { name: 'xlsx', seeds: await office('workbook'), mutate: mutateArchive },
    { name: 'docx', seeds: await office('Word'), mutate: mutateArchive },
    {
      name: 'html',
      seeds: await office('HTML'),
      mutate: onText((bytes, random) => Buffer.from(mutateMarkup(decode(bytes), random))),
    },
  ];
}

/** Imports a file into a fresh data folder; throws where it says nothing, or writes less or other than a valid import. */
export async function readImportOutcome(name: string, bytes: Uint8Array): Promise<string> {
  return withWorkplace(async ({ place, run, list, data }) => {
    const { isDone, text } = await run(...(await place({ [name]: bytes })), '--dot-thousands');
    if (text.trim() === '') throw new Error('nothing said');
    const written = await list();
    if (written.length > 0 !== isDone) throw new Error(`written: ${written.join(', ')}`);
    if (written.some((path) => /(^|\/)\./.test(path))) throw new Error(`left over: ${written.join(', ')}`);
    if (isDone && (await loadDataFolder(data)).kind !== 'ok') throw new Error('written, and not valid');
    return isDone ? 'imported' : 'refused or asked';
  }, WITH_FORMS);
}
