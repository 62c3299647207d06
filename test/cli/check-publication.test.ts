import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPublication } from '../../src/cli/check-publication.ts';
import { parseIsoDate } from '../../src/domain/date.ts';
import { changeFolder, type Files, loadFiles, SOUND_FOLDER, withFolder } from '../ingest/data-folder.ts';
import { flat } from '../ingest/diagnostic-cases/changes.ts';
import { publish } from '../ledger/publish.ts';

const FIGURE = 'khanh-hoa-tay-nha-trang/2025-07/dossiers/total/received';
const CHANGED = flat(',30,20,8,2', ',31,20,8,2');
const MANIFEST = `${publish(await loadFiles(SOUND_FOLDER)).join('\n')}\n`;

interface Former {
  /** The manifest of the site that is replaced; null for a site without one. */
  readonly manifest?: string | null;
  /** What `PUBLISHED_MANIFEST` says; `file` is replaced by the path of a manifest beside the site. */
  readonly published?: string | null;
  readonly day?: string;
}

async function check(
  files: Files,
  { manifest = MANIFEST, published = null, day = '2026-01-10' }: Former = {},
): Promise<readonly string[]> {
  const dataset = await loadFiles(changeFolder(files));
  const today = parseIsoDate(day);
  if (today === null) throw new Error(`no day: ${day}`);
  return withFolder({ 'published.jsonl': MANIFEST }, async (root) => {
    const outDir = join(root, 'dist');
    await mkdir(join(outDir, 'du-lieu'), { recursive: true });
    if (manifest !== null) await writeFile(join(outDir, 'du-lieu', 'ban-ke.jsonl'), manifest);
    const named = published === 'file' ? join(root, 'published.jsonl') : published;
    return checkPublication({ dataset, dataDir: root, folder: 'data', outDir, published: named, today });
  });
}

test('nothing stands against publishing the same, more, or for the first time', async () => {
  expect(await check({})).toEqual([]);
  expect(
    await check({
      'reports/2025-08.csv': (SOUND_FOLDER['reports/2025-07.csv'] ?? '').replaceAll('-07', '-08'),
    }),
  ).toEqual([]);
  expect(await check(CHANGED, { manifest: null })).toEqual([]);
  expect(await check(CHANGED, { published: 'none' })).toEqual([]);
});

test('a changed figure of a closed period does, until its line is there', async () => {
  const objections = await check(CHANGED);
  expect(objections).toContain(`${FIGURE},30,31,2026-01-10,`);
  expect(objections.join('\n')).toMatch(/hồ sơ tiếp nhận: 30 → 31 – chưa có dòng đính chính\n/u);
  expect(objections.at(-1)).toMatch(/^Chưa xuất bản\. .* PUBLISHED_MANIFEST=none npm run build\.$/u);
  const line = `figure,old,new,date,reason\n${FIGURE},30,31,2026-01-10,Nhập nhầm\n`;
  expect(await check({ ...CHANGED, 'corrections.csv': line })).toEqual([]);
  expect(await check(CHANGED, { day: '2025-07-31' })).toEqual([]);
});

test('the manifest that is named counts, not the one of the site that is replaced', async () => {
  const ours = `${publish(await loadFiles(changeFolder(CHANGED))).join('\n')}\n`;
  expect(await check(CHANGED, { manifest: ours })).toEqual([]);
  expect(await check(CHANGED, { manifest: ours, published: 'file' })).toContain(
    `${FIGURE},30,31,2026-01-10,`,
  );
});

test.each([
  [
    'that is not there',
    { published: 'khong-co.jsonl' },
    /^Không đọc được bản kê đã công bố "khong-co\.jsonl"/u,
  ],
  ['that is cut', { manifest: MANIFEST.slice(0, -200) }, /dist\/du-lieu\/ban-ke\.jsonl" không phải bản kê/u],
  ['of a later version', { manifest: MANIFEST.replace('"version":1', '"version":9') }, /phiên bản mới hơn/u],
])('a manifest %s stops the build, and says what to do', async (_, former, message) => {
  const [objection = '', ...more] = await check({}, former);
  expect(more).toEqual([]);
  expect(objection).toMatch(message);
  expect(objection).toMatch(/ Hãy đặt biến PUBLISHED_MANIFEST /u);
});
