import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { type LoadResult, parseDataFolder } from '../../src/ingest/parse-data-folder.ts';
import { formatDiagnostic } from '../../src/strings/diagnostics.ts';

/** Content by path inside the data folder; null leaves the file out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A small data folder without a mistake: a flat table and a report as issued. */
export const SOUND_FOLDER: Readonly<Record<string, string>> = {
  'site.json': JSON.stringify({
    title: 'Cải cách hành chính cấp xã',
    publisher: 'Sở Nội vụ',
    contact: { text: 'Phòng Cải cách hành chính', url: 'mailto:cchc@example.org' },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    homepage: null,
    smallest_published_count: 0,
    minimum_dossiers: 30,
  }),
  'communes.csv': `id,name,kind,district,province,code,valid_from,valid_to,successor,website
khanh-hoa-vinh-thanh,Vĩnh Thạnh,xã,thành phố Nha Trang,Khánh Hòa,22393,,2025-06-30,khanh-hoa-tay-nha-trang,
khanh-hoa-tay-nha-trang,Tây Nha Trang,phường,,Khánh Hòa,22390,2025-07-01,,,https://example.org
hai-duong-chi-lang-nam,Chi Lăng Nam,xã,huyện Thanh Miện,Hải Dương,11284,,2025-06-30,hai-phong-nam-thanh-mien,
hai-phong-nam-thanh-mien,Nam Thanh Miện,xã,,Hải Phòng,11284,2025-07-01,,,
binh-dinh-vinh-thanh,Vĩnh Thạnh,thị trấn,huyện Vĩnh Thạnh,Bình Định,21786,,2025-06-30,,
ha-noi-ba-dinh,Ba Đình,phường,,Hà Nội,00004,2025-07-01,,,
`,
  'fields.csv': `id,name,aliases
ho-tich,Hộ tịch,
chung-thuc,Chứng thực,
nguoi-co-cong,Người có công,NCC
`,
  'forms/mau-1.csv': `number,label,unit,quantity,value_in
1.,Kết quả giải quyết,,,
1.1,Tỷ lệ đúng hạn,%,on_time_rate,
,- Số hồ sơ đã tiếp nhận,Hồ sơ,received,value remark
`,
  'reports/2025-07.csv': `commune,period,from,to,field,received,received_online,received_direct,carried_over
khanh-hoa-tay-nha-trang,2025-07,2025-07-01,2025-07-31,Hộ tịch,10,6,3,1
khanh-hoa-tay-nha-trang,2025-07,2025-07-01,2025-07-31,,30,20,8,2
`,
  'reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json': JSON.stringify(
    {
      commune: 'khanh-hoa-vinh-thanh',
      title: 'Báo cáo quý III năm 2023',
      period: '2023-Q3',
      from: '2023-06-14',
      to: '2023-09-13',
      cumulative: false,
      form: 'mau-1',
      source: 'Báo cáo quý III năm 2023',
      tables: {
        'indicators.csv': { title: 'Phụ lục', spans: [{ rows: '3-4', from: '14/6/2023', to: '13/9/2023' }] },
      },
      statements: [{ place: 'II', label: 'Hồ sơ', printed: '1.134', unit: 'hồ sơ', quantity: 'received' }],
    },
    null,
    2,
  ),
  'reports/khanh-hoa-vinh-thanh/2023-quy-3/dossiers.csv': `STT,Lĩnh vực,Tổng số tiếp nhận,Trực tuyến
1,Hộ tịch,240,206
2,Chứng thực,848,0
,Tổng cộng,1.088,206
`,
  'reports/khanh-hoa-vinh-thanh/2023-quy-3/indicators.csv': `STT,Chỉ tiêu thống kê,Đơn vị tính,Số liệu,Ghi chú
1.,Kết quả giải quyết,,,
1.1,Tỷ lệ đúng hạn,%,"98,5",
,- Số hồ sơ đã tiếp nhận,Hồ sơ,1.134,
`,
};

/** Writes a data folder to disk, hands it over, and removes it. */
export async function withFolder<Result>(
  files: Files,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'data-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      if (content === null) continue;
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The sound folder with some files replaced or (null) left out. */
export function changeFolder(changes: Files): Files {
  return { ...SOUND_FOLDER, ...changes };
}

/** The lines a maintainer reads for this folder; none when it is sound. */
export async function listProblems(files: Files): Promise<readonly string[]> {
  return listLines(parseFiles(files));
}

/** The same of the folder on disk, where some of its files may not be read at all. */
export function listProblemsOnDisk(files: Files): Promise<readonly string[]> {
  return withFolder(files, async (root) => listLines(await loadDataFolder(root)));
}

export async function loadFiles(files: Files) {
  const result = parseFiles(files);
  if (result.kind === 'ok') return result.dataset;
  throw new Error(listLines(result).join('\n'));
}

function listLines(result: LoadResult): readonly string[] {
  return result.kind === 'ok' ? [] : result.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));
}

const encoder = new TextEncoder();

/** As if read from disk: folder by folder, in the order of their names. */
function parseFiles(files: Files): LoadResult {
  const listed = Object.entries(files).flatMap(([path, content]) =>
    content === null
      ? []
      : [{ path, bytes: typeof content === 'string' ? encoder.encode(content) : content }],
  );
  const key = (path: string) => path.replaceAll('/', '\0');
  listed.sort((a, b) => (key(a.path) < key(b.path) ? -1 : 1));
  return parseDataFolder({ files: listed, diagnostics: [] });
}
