import { describe, expect, test } from 'vitest';
import { changeFolder, listProblems, loadFiles, SOUND_FOLDER } from './data-folder.ts';

test('the site: what is given, and null for addresses and notices left out or blank', async () => {
  const site = JSON.parse(SOUND_FOLDER['site.json'] ?? '{}');
  const read = async (changes: object) =>
    (await loadFiles(changeFolder({ 'site.json': JSON.stringify({ ...site, ...changes }) }))).site;
  expect(
    await read({ homepage: 'https://example.org', notice: 'Chạy thử', smallest_published_count: 5 }),
  ).toEqual({
    title: 'Cải cách hành chính cấp xã',
    publisher: 'Sở Nội vụ',
    contact: { text: 'Phòng Cải cách hành chính', url: 'mailto:cchc@example.org' },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    homepage: 'https://example.org',
    smallestPublishedCount: 5,
    minimumDossiers: 30,
    notice: 'Chạy thử',
  });
  const blank = { contact: { text: 'Phòng', url: '' }, licence: { name: 'CC BY' }, homepage: '', notice: '' };
  expect(await read(blank)).toMatchObject({
    contact: { text: 'Phòng', url: null },
    licence: { name: 'CC BY', url: null },
    homepage: null,
    notice: null,
  });
});

describe('communes', () => {
  const HEADINGS =
    'Mã định danh,Tên,Loại,Huyện,Tỉnh,Mã số,Hiệu lực từ,Hiệu lực đến,Đơn vị kế tục,Trang thông tin';
  const read = async (row: string) => {
    const csv = `Danh mục đơn vị,,,,,,,,,\n${HEADINGS}\n${row}\nx,X,đặc khu,,Khánh Hòa,,,,,\n`;
    const files = Object.fromEntries(
      Object.keys(SOUND_FOLDER).map((path) => [
        path,
        path.startsWith('reports/') ? null : (SOUND_FOLDER[path] ?? null),
      ]),
    );
    const flat = 'commune,period,from,to,received\nx,2025-08,2025-08-01,2025-08-31,1\n';
    const folder = { ...files, 'communes.csv': csv, 'reports/a.csv': flat };
    const problems = await listProblems(folder);
    if (problems.length > 0) return problems.map((line) => line.replace(/^.*csv:(\S*) .*\[(.*)\]$/, '$1 $2'));
    const { communes } = await loadFiles(folder);
    return [...communes.values()].find(({ id }) => id === 'a');
  };

  test('by the headings that offices write, below a title', async () => {
    expect(
      await read('a,Đảo,Đặc khu,huyện Vạn Ninh,Khánh Hòa,00417,1/7/2025,2030-06-30,x,https://a.example'),
    ).toEqual({
      id: 'a',
      name: 'Đảo',
      kind: 'dac-khu',
      district: 'huyện Vạn Ninh',
      province: 'Khánh Hòa',
      code: '00417',
      validFrom: '2025-07-01',
      validTo: '2030-06-30',
      successorId: 'x',
      website: 'https://a.example',
    });
    expect(await read('a,Đảo,thị trấn,,Khánh Hòa,,,,,')).toMatchObject({
      kind: 'thi-tran',
      district: null,
      code: null,
      validFrom: null,
      validTo: null,
      successorId: null,
      website: null,
    });
  });

  test('every mistake of a row is told where it stands', async () => {
    expect(await read(',,,,,417,31/2/2025,,,')).toEqual([
      '3:A cell/required',
      '3:B cell/required',
      '3:C cell/required',
      '3:E cell/required',
      '3:F commune/code',
      '3:G cell/date-impossible',
    ]);
    expect(await read('Đảo,Đảo,làng,,Khánh Hòa,1234567,2/7/2025,1/7/2025,y,javascript:1')).toEqual([
      '3:A cell/id',
      '3:C commune/kind',
      '3:F commune/code',
      '3:H period/reversed',
      '3:J cell/url',
    ]);
    expect(await read('a,Đảo,xã,,Khánh Hòa,,1/7/2025,1/7/2025,y,')).toEqual([
      '3:I commune/successor-unknown',
    ]);
  });

  test('a code may pass to another commune the day after, not the same day', async () => {
    const both = (to: string, from: string) =>
      read(`a,A,xã,,Khánh Hòa,00001,,${to},,\nb,B,xã,,Khánh Hòa,00001,${from},,,`);
    expect(await both('30/6/2025', '1/7/2025')).toMatchObject({ id: 'a' });
    expect(await both('1/7/2025', '1/7/2025')).toEqual(['4:F commune/code-overlap']);
    expect(await both('', '1/7/2025')).toEqual(['4:F commune/code-overlap']);
    expect(await both('30/6/2025', '')).toEqual(['4:F commune/code-overlap']);
    // In whatever order they stand.
    expect(
      await read('b,B,xã,,Khánh Hòa,00001,1/7/2025,,,\na,A,xã,,Khánh Hòa,00001,,30/6/2025,,'),
    ).toMatchObject({ id: 'a' });
    expect(await read('b,B,xã,,Khánh Hòa,00001,1/7/2025,,,\na,A,xã,,Khánh Hòa,00001,,1/7/2025,,')).toEqual([
      '4:F commune/code-overlap',
    ]);
  });

  test('successors that go round in a circle are told once', async () => {
    expect(await read('a,A,xã,,Khánh Hòa,,,,b,\nb,B,xã,,Khánh Hòa,,,,a,')).toEqual([
      '3:I commune/successor-cycle',
    ]);
    expect(await read('a,A,xã,,Khánh Hòa,,,,a,')).toEqual(['3:I commune/successor-cycle']);
    expect(await read('a,A,xã,,Khánh Hòa,,,,b,\nb,B,xã,,Khánh Hòa,,,,x,')).toMatchObject({
      successorId: 'b',
    });
  });
});

describe('the catalogue of indicators and the targets', () => {
  const CATALOGUE = `Mã chỉ tiêu,Lĩnh vực cải cách,Tên chỉ tiêu,Đơn vị tính,Loại,Tử số,Mẫu số,Các phần,Mã trả lời,Định nghĩa,Căn cứ,Chiều tốt
ty-le,chinh-quyen-so,Tỷ lệ,%,rate,tu,mau,,,Tử trên mẫu,QĐ 1,more
tu,chinh-quyen-so,Tử,Văn bản,count,,,,,Số tử,,more
mau,chinh-quyen-so,Mẫu,Văn bản,count,,,tu | khac,,Số mẫu,,neither
khac,the-che,Khác,,code,,,,0 = Không| 1=Có,Có hay không,,less
`;

  test('the catalogue by the headings that offices write', async () => {
    const { indicators } = await loadFiles(changeFolder({ 'indicators.csv': CATALOGUE }));
    const base = {
      unit: 'Văn bản',
      kind: 'count',
      numeratorId: null,
      denominatorId: null,
      codes: [],
      legalSource: '',
    };
    expect([...indicators.values()]).toEqual([
      {
        ...base,
        id: 'ty-le',
        area: 'chinh-quyen-so',
        name: 'Tỷ lệ',
        unit: '%',
        kind: 'rate',
        numeratorId: 'tu',
        denominatorId: 'mau',
        partIds: [],
        definition: 'Tử trên mẫu',
        legalSource: 'QĐ 1',
        direction: 'more',
      },
      {
        ...base,
        id: 'tu',
        area: 'chinh-quyen-so',
        name: 'Tử',
        partIds: [],
        definition: 'Số tử',
        direction: 'more',
      },
      {
        ...base,
        id: 'mau',
        area: 'chinh-quyen-so',
        name: 'Mẫu',
        partIds: ['tu', 'khac'],
        definition: 'Số mẫu',
        direction: 'neither',
      },
      {
        ...base,
        id: 'khac',
        area: 'the-che',
        name: 'Khác',
        unit: '',
        kind: 'code',
        partIds: [],
        codes: [
          { code: 0, meaning: 'Không' },
          { code: 1, meaning: 'Có' },
        ],
        definition: 'Có hay không',
        direction: 'less',
      },
    ]);
  });

  test('every mistake of the catalogue is told where it stands', async () => {
    const rows = [
      ',x,,,x,,,,0,,,x',
      'Mã,chinh-quyen-so,Tên,,count,,,,,Nghĩa,,more',
      'tu,chinh-quyen-so,Tử,,count,tu,,la,,Số tử,,more',
      'tu,chinh-quyen-so,Tử,,count,,,,1 = Có | 2,Số tử,,more',
    ];
    const csv = `${CATALOGUE.split('\n')[0]}\n${rows.join('\n')}\n`;
    const told = await listProblems(changeFolder({ 'indicators.csv': csv }));
    expect(told.map((line) => line.replace(/^.*csv:(\S*) .*\[(.*)\]$/, '$1 $2'))).toEqual([
      '2:A cell/required',
      '2:B indicator/option',
      '2:C cell/required',
      '2:E indicator/option',
      '2:I indicator/codes',
      '2:J cell/required',
      '2:L indicator/option',
      '3:A cell/id',
      '4:F indicator/half-rate',
      '4:F indicator/part',
      '4:H indicator/part',
      '5:A indicator/duplicate-id',
      '5:I indicator/codes',
    ]);
  });

  test.each([
    'Mã mục tiêu,Nội dung mục tiêu,Cách tính,Mức phải đạt,Từ ngày,Đến ngày,Tỉnh,Văn bản,Địa chỉ văn bản,Ghi chú',
    'id,Nội dung,measure,Mức,from,to,"Tỉnh, thành phố",document,url,note',
  ])('targets by the headings that offices write: %s', async (headings) => {
    const row =
      'quy-1,Đúng hạn,on-time-a,"98,5 %",1/1/2025,31/3/2025,Khánh Hòa,KH 1,https://a.example,Bước 1';
    const { targets } = await loadFiles(changeFolder({ 'targets.csv': `${headings}\n${row}\n` }));
    expect(targets).toEqual([
      {
        id: 'quy-1',
        subject: 'Đúng hạn',
        measure: { formula: 'on-time-a', withoutCertification: false },
        threshold: { numerator: 985, denominator: 1000 },
        printed: '98,5 %',
        from: '2025-01-01',
        to: '2025-03-31',
        province: 'Khánh Hòa',
        document: 'KH 1',
        url: 'https://a.example',
        note: 'Bước 1',
      },
    ]);
  });
});
