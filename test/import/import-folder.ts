import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importFiles } from '../../src/cli/import-files.ts';
import { parseImportOptions } from '../../src/cli/parse-import-options.ts';

/** Content by file name or path. */
export type Contents = Readonly<Record<string, string | Uint8Array>>;

export interface Workplace {
  /** A data folder with shipped registries and no report. */
  readonly data: string;
  /** Writes files of an office and gives their paths. */
  readonly place: (files: Contents) => Promise<readonly string[]>;
  /** Writes files into the data folder. */
  readonly add: (files: Contents) => Promise<void>;
  /** Runs the command on files and options. */
  readonly run: (...words: readonly string[]) => Promise<{ readonly isDone: boolean; readonly text: string }>;
  readonly read: (path: string) => Promise<string>;
  /** Everything under `reports`, hidden names too. */
  readonly list: () => Promise<readonly string[]>;
}

const REGISTRIES = ['site.json', 'communes.csv', 'fields.csv'];
/** What appendices need. */
export const WITH_FORMS = ['indicators.csv', 'forms'];

/** Hands over a place to import in, and removes it. `more`: further registries that ship. */
export async function withWorkplace<Result>(
  use: (at: Workplace) => Promise<Result>,
  more: readonly string[] = [],
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'nhap-'));
  const data = join(root, 'data');
  const write = async (folder: string, files: Contents) => {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  };
  try {
    await mkdir(join(data, 'reports'), { recursive: true });
    for (const name of [...REGISTRIES, ...more])
      await cp(join('data', name), join(data, name), { recursive: true });
    return await use({
      data,
      place: async (files) => {
        await write(root, files);
        return Object.keys(files).map((name) => join(root, name));
      },
      add: (files) => write(data, files),
      run: async (...words) => {
        const command = parseImportOptions(words);
        if (command.kind === 'misunderstood') throw new Error(command.message);
        const { isDone, lines } = await importFiles(command, data);
        return { isDone, text: lines.join('\n') };
      },
      read: (path) => readFile(join(data, path), 'utf8'),
      list: async () => (await readdir(join(data, 'reports'), { recursive: true })).toSorted(),
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
