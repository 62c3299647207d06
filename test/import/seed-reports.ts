import { readFileSync } from 'node:fs';
import { parseDelimited } from '../../src/ingest/parse-delimited.ts';

const TABLE_NAMES = ['dossiers', 'indicators', 'procedures', 'tasks'] as const;

/** One table as an office prints it: its lines above, then its rows. */
export interface OfficeTable {
  readonly name: string;
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows of the header. */
  readonly headerCount: number;
}

/** A shipped report in the shape an office has it. */
export interface SeedReport {
  /** `commune/report` in the data folder. */
  readonly path: string;
  readonly tables: readonly OfficeTable[];
  /** What its lines leave open. */
  readonly options: readonly string[];
}

interface Seed {
  readonly path: string;
  readonly lines: readonly string[];
  readonly options: readonly string[];
}

const SEEDS: readonly Seed[] = [
  {
    path: 'khanh-hoa-cam-phuc-nam/2023-6-thang',
    lines: [
      'UBND PHƯỜNG CAM PHÚC NAM',
      'Kỳ báo cáo: 06 tháng đầu năm 2023',
      '(Từ ngày 15/12/2022 đến ngày 14/6/2023)',
    ],
    options: [],
  },
  {
    path: 'khanh-hoa-vinh-thanh/2023-quy-3',
    lines: [
      'ỦY BAN NHÂN DÂN',
      'XÃ VĨNH THẠNH',
      'Quý III năm 2023',
      '(Kỳ báo cáo: Từ ngày 14/6/2023 đến 13/9/2023)',
    ],
    options: [],
  },
  {
    path: 'hai-duong-chi-lang-nam/2023-nam',
    lines: ['UBND xã Chi Lăng Nam', 'Báo cáo năm 2023', 'Tính từ ngày 15/12/2022 đến 14/12/2023'],
    options: [],
  },
  {
    path: 'thanh-hoa-phung-minh/2024-6-thang',
    lines: [
      'ỦY BAN NHÂN DÂN XÃ PHÙNG MINH',
      '6 tháng đầu năm 2024',
      '(Số liệu tính từ ngày 10/11/2023 đến hết ngày 05/6/2024)',
    ],
    options: [],
  },
  {
    path: 'ha-noi-phuong-khong-neu-ten/2024-thang-5',
    lines: ['Báo cáo cải cách hành chính tháng 5 năm 2024'],
    options: ['--commune', 'ha-noi-phuong-khong-neu-ten', '--no-dates', '--cumulative', 'yes'],
  },
];

/** The five reports that ship, from their tables in the data folder. */
export const SEED_REPORTS: readonly SeedReport[] = SEEDS.map(({ path, lines, options }) => ({
  path,
  options,
  tables: TABLE_NAMES.flatMap((name) => {
    const text = readShipped(`${path}/${name}.csv`);
    if (text === null) return [];
    const rows = parseDelimited(name, text, () => {})?.rows.filter((cells) => cells.some(Boolean)) ?? [];
    const headerCount = name === 'dossiers' && rows[1]?.[0] === '' ? 3 : 1;
    return [{ name, lines, rows, headerCount }];
  }),
}));

/** null where the report has no such file. */
export function readShipped(path: string): string | null {
  try {
    return readFileSync(`data/reports/${path}`, 'utf8');
  } catch {
    return null;
  }
}
