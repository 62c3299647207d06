import { expect, test } from 'vitest';
import { formatMeasureId } from '../../src/domain/measure.ts';
import { changeFolder, listProblems, loadFiles } from './data-folder.ts';
import { loadChanged } from './shipped-folder.ts';

const HEADER = 'id,subject,measure,threshold,from,to,province,document,url,note\n';

async function loadTargets(lines: string) {
  return (await loadFiles(changeFolder({ 'targets.csv': HEADER + lines }))).targets;
}

async function listCodes(lines: string) {
  const problems = await listProblems(changeFolder({ 'targets.csv': HEADER + lines }));
  return problems.map((line) => /«(.+)».*\[(.+)\]$/.exec(line)?.slice(1));
}

test('a folder without the file has no targets', async () => {
  expect((await loadFiles(changeFolder({}))).targets).toEqual([]);
});

test('a target is kept as printed, beside what it was read as', async () => {
  const line =
    'a,Đúng hạn,on-time-a,"98,5%",1/7/2025,2025-12-31,tỉnh Khánh Hoà,KH 1,https://example.org/a,Ghi\n';
  expect(await loadTargets(line)).toEqual([
    {
      id: 'a',
      subject: 'Đúng hạn',
      measure: { formula: 'on-time-a', withoutCertification: false },
      threshold: { numerator: 985, denominator: 1000 },
      printed: '98,5%',
      from: '2025-07-01',
      to: '2025-12-31',
      province: 'Khánh Hòa',
      document: 'KH 1',
      url: 'https://example.org/a',
      note: 'Ghi',
    },
  ]);
});

test('headings may be Vietnamese; what is left blank is null', async () => {
  const files = changeFolder({
    'targets.csv':
      'Mã mục tiêu;Nội dung mục tiêu;Cách tính;Mức phải đạt;Từ ngày;Đến ngày;Tỉnh;Văn bản\na;Hài lòng;;90 %;;;;NQ 1\n',
  });
  expect((await loadFiles(files)).targets).toEqual([
    {
      id: 'a',
      subject: 'Hài lòng',
      measure: null,
      threshold: { numerator: 90, denominator: 100 },
      printed: '90 %',
      from: null,
      to: null,
      province: null,
      document: 'NQ 1',
      url: null,
      note: '',
    },
  ]);
});

test.each([
  ['98 %', 98, 100],
  ['98%', 98, 100],
  ['100 %', 100, 100],
  ['0,5 %', 5, 1000],
  ['98.5 %', 985, 1000],
  ['98,05 %', 9805, 10_000],
  ['100,00 %', 10_000, 10_000],
])('%s is the exact fraction %i/%i', async (printed, numerator, denominator) => {
  const [target] = await loadTargets(`a,Đúng hạn,on-time-a,"${printed}",,,,KH 1,,\n`);
  expect(target?.threshold).toEqual({ numerator, denominator });
});

test('a province that no commune is registered in is taken as it is, even when its name looks alike', async () => {
  const line = (id: string, province: string) => `${id},Đúng hạn,on-time-a,98 %,,,${province},KH 1,,\n`;
  // The sound folder knows Khánh Hòa, Hải Dương, Hải Phòng, Bình Định and Hà Nội.
  const targets = await loadTargets(line('a', 'Lâm Đồng') + line('b', 'Hà Nam') + line('c', 'Nam Định'));
  expect(targets.map(({ province }) => province)).toEqual(['Lâm Đồng', 'Hà Nam', 'Nam Định']);
});

test('a real province one letter away from a registered one is no typing error', async () => {
  const files = changeFolder({ 'targets.csv': `${HEADER}a,Đúng hạn,on-time-a,98 %,,,Tiền Giang,KH 1,,\n` });
  const communes = String(files['communes.csv']).replace('Bình Định', 'Kiên Giang');
  expect((await loadFiles({ ...files, 'communes.csv': communes })).targets[0]?.province).toBe('Tiền Giang');
});

test('steps that follow each other, other provinces, other measures and no measure do not overlap', async () => {
  const lines = [
    'a,Đúng hạn,on-time-a,95 %,,30/6/2025,Khánh Hòa,KH 1,,',
    'b,Đúng hạn,on-time-a,98 %,1/7/2025,,Khánh Hòa,KH 1,,',
    'c,Đúng hạn,on-time-a,90 %,,,,QĐ 1,,',
    'd,Đúng hạn,on-time-a,100 %,,,Hà Nội,KH 2,,',
    'e,Đúng hạn,on-time-a-khong-chung-thuc,95 %,,,Khánh Hòa,KH 1,,',
    'f,Hài lòng,,90 %,,,Khánh Hòa,KH 1,,',
    'g,Hài lòng,,95 %,,,Khánh Hòa,KH 1,,',
  ];
  expect(await listCodes(lines.join('\n'))).toEqual([]);
  expect((await loadTargets(lines.join('\n'))).map(({ id }) => id)).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
    'f',
    'g',
  ]);
});

test('targets for everywhere overlap each other', async () => {
  const lines = ['a,Đúng hạn,on-time-a,95 %,,,,QĐ 1,,', 'b,Đúng hạn,on-time-a,90 %,1/1/2024,,,QĐ 2,,'];
  expect(await listCodes(lines.join('\n'))).toEqual([['measure', 'target/overlap']]);
});

test('all that is wrong with a row is told, and no overlap is made of it', async () => {
  const lines = [
    'a,Đúng hạn,on-time-a,95 %,,,Khánh Hòa,KH 1,,',
    'B a,,on-time-a,,31/12/2025,1/1/2025,Khánh Hòa,,javascript:alert(1),',
    'c,Đúng hạn,on-time-a,98 %,30/2/2025,,Khánh Hòa,KH 1,,',
  ];
  expect(await listCodes(lines.join('\n'))).toEqual([
    ['id', 'cell/id'],
    ['subject', 'cell/required'],
    ['threshold', 'cell/required'],
    ['to', 'period/reversed'],
    ['document', 'cell/required'],
    ['url', 'cell/url'],
    ['from', 'cell/date-impossible'],
  ]);
});

test('the published targets: each names its document; only those counted alike have a measure', () => {
  const result = loadChanged({});
  if (result.kind === 'failed') throw new Error('the published folder has problems');
  const { targets } = result.dataset;
  expect(targets.filter(({ document, note }) => document === '' || note === '')).toEqual([]);
  expect(
    targets.map(({ id, measure, printed }) => [id, measure && formatMeasureId(measure), printed]),
  ).toEqual([
    ['ha-noi-2025-truc-tuyen', 'online-new', '60 %'],
    ['ha-noi-2025-dung-han', 'on-time-a', '100 %'],
    ['lam-dong-2025-dung-han', 'on-time-a', '98 %'],
    ['lam-dong-2025-toan-trinh', null, '70 %'],
    ['lam-dong-2025-thanh-toan', null, '60 %'],
    ['qd-766-truc-tuyen', null, '50 %'],
    ['qd-942-toan-trinh-2025', null, '80 %'],
    ['nq-76-thu-tuc-truc-tuyen-2025', null, '80 %'],
    ['nq-76-hai-long', null, '90 %'],
  ]);
});
