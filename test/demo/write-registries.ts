import { formatCsv } from '../../src/format/csv.ts';
import { slugify } from '../../src/format/text.ts';
import { DEMO_FIELDS } from './demo-counts.ts';
import { DEMO_PROVINCE, listCommunes } from './list-communes.ts';

export const DEMO_NOTICE = 'Số liệu mô phỏng để thử trang, không phải số liệu thật.';
export const DEMO_MINIMUM_DOSSIERS = 30;

const SITE = {
  title: 'Tỉnh Mẫu – số liệu mô phỏng',
  publisher: 'Bộ số liệu mô phỏng, không của cơ quan nào',
  contact: { text: 'Trang nguồn của dự án', url: null },
  licence: {
    name: 'Creative Commons CC0 1.0 (số liệu mô phỏng)',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.vi',
  },
  homepage: null,
  notice: DEMO_NOTICE,
  smallest_published_count: 0,
  minimum_dossiers: DEMO_MINIMUM_DOSSIERS,
};

const ON_TIME = 'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn';
const ONLINE = 'Tỷ lệ hồ sơ nộp trực tuyến trên số mới tiếp nhận';

/** Each step holds for one reporting year; id, subject, measure, threshold, year. */
const STEPS = [
  ['dung-han-2023', ON_TIME, 'on-time-a', '95 %', 2023],
  ['dung-han-2024', ON_TIME, 'on-time-a', '98 %', 2024],
  ['truc-tuyen-2023', ONLINE, 'online-new', '50 %', 2023],
  ['truc-tuyen-2024', ONLINE, 'online-new', '60 %', 2024],
] as const;

/** Everything of the folder but the reports. */
export function writeRegistries(): ReadonlyMap<string, string> {
  return new Map([
    ['site.json', `${JSON.stringify(SITE, null, 2)}\n`],
    ['communes.csv', writeCommunes()],
    [
      'fields.csv',
      formatCsv(
        ['id', 'name', 'aliases'],
        DEMO_FIELDS.map((name) => [slugify(name), name, '']),
      ),
    ],
    ['targets.csv', writeTargets()],
  ]);
}

function writeCommunes(): string {
  const header = 'id,name,kind,district,province,code,valid_from,valid_to,successor,website'.split(',');
  const rows = listCommunes().map(({ id, name, kind, code, validFrom, validTo, successor }) => {
    const district = validTo === '' ? '' : 'huyện Mẫu';
    return [id, name, kind, district, DEMO_PROVINCE, code, validFrom, validTo, successor, ''];
  });
  return formatCsv(header, rows);
}

function writeTargets(): string {
  const header = 'id,subject,measure,threshold,from,to,province,document,url,note'.split(',');
  const rows = STEPS.map(([id, subject, measure, threshold, year]) => {
    const [from, to] = [`${year - 1}-12-15`, `${year}-12-14`];
    return [id, subject, measure, threshold, from, to, DEMO_PROVINCE, 'Kế hoạch mô phỏng số 1', '', ''];
  });
  return formatCsv(header, rows);
}
