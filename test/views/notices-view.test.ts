import { describe, expect, it } from 'vitest';
import { buildNoticesView, listNoticeLinks, listNoticePages } from '../../src/views/notices-view.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { COMMUNES, findModel, loadSite, plain, writeMonth } from './load-site.ts';

const COLUMNS =
  'commune,period,from,to,received,received_online,received_direct,carried_over,resolved,resolved_in_time,resolved_overdue,pending,pending_in_time,pending_overdue,source';
const AUGUST = 'mau-an,2025-08,2025-08-01,2025-08-31';
const SOUND = `${AUGUST},1000,465,465,70,900,855,45,100,88,12,Cổng dịch vụ công`;

async function loadRows(...rows: readonly string[]): Promise<SiteModel> {
  return loadSite({ files: { 'reports/b.csv': [COLUMNS, ...rows].join('\n') } });
}

function viewAll(site: SiteModel) {
  return listNoticePages(site).map((page) => buildNoticesView(site, page));
}

async function viewNotice(...rows: readonly string[]) {
  const [notice] = viewAll(await loadRows(...rows)).flatMap(({ notices }) => notices);
  if (notice === undefined) throw new Error('no notice');
  return notice;
}

const listGroups = ({ groups }: Awaited<ReturnType<typeof viewNotice>>) =>
  groups.map(({ name, text, parts }) => [
    `${name}: ${text}`,
    ...parts.map((part) => `${part.name}: ${part.text}`),
  ]);

describe('a notice', () => {
  it('says whose figures, of which days, and both rates with sentences and counts', async () => {
    const notice = await viewNotice(SOUND);
    expect(notice).toMatchObject({
      heading: 'Kết quả giải quyết thủ tục hành chính, tháng 8 năm 2025',
      commune: 'Xã An',
      place: 'Mẫu',
      spanGap: null,
    });
    expect(plain(notice.dates)).toBe('Khoảng ngày: 1/8 – 31/8/2025; chỉ tính trong kỳ');
    const [onTime, online] = notice.rates;
    expect(plain(onTime?.text ?? '')).toBe('95 %'); // 855/900
    expect(onTime?.counts).toBe('855/900 hồ sơ đã giải quyết');
    expect(onTime?.sentences).toEqual([
      'Cứ 100 hồ sơ đã giải quyết thì 95 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 45 hồ sơ trễ hẹn.',
      'Còn 12 hồ sơ đã quá hạn mà chưa giải quyết xong.',
    ]);
    expect(plain(online?.text ?? '')).toBe('50 %'); // 465/(1.000 − 70)
    expect(online?.counts).toBe('465/930 hồ sơ mới tiếp nhận');
    expect(online?.sentences).toEqual([
      'Cứ 100 hồ sơ mới tiếp nhận thì 50 hồ sơ nộp trực tuyến.',
      'Báo cáo không chia hồ sơ theo lĩnh vực, nên không tách được chứng thực.',
    ]);
  });

  it('says where the dossiers came from and what became of them', async () => {
    expect(listGroups(await viewNotice(SOUND))).toEqual([
      [
        'Hồ sơ tiếp nhận: 1.000',
        'Nộp trực tuyến: 465',
        'Trực tiếp, bưu chính: 465',
        'Kỳ trước chuyển sang: 70',
      ],
      ['Hồ sơ đã giải quyết: 900', 'Đúng hẹn hoặc sớm hơn: 855', 'Trễ hẹn: 45'],
      ['Hồ sơ đang giải quyết: 100', 'Còn trong hạn: 88', 'Đã quá hạn: 12'],
    ]);
  });

  it('tells 0, nothing to count and not stated apart', async () => {
    const none = await viewNotice(`${AUGUST},200,0,200,0,0,0,0,200,,,`);
    expect(none.rates.map(({ text, isState }) => [plain(text), isState])).toEqual([
      ['không phát sinh', true],
      ['0 %', false],
    ]);
    expect(none.rates[0]?.sentences).toEqual([
      'Không phát sinh: không có hồ sơ nào đã giải quyết, nên không tính tỷ lệ.',
      'Báo cáo không nêu số hồ sơ đang giải quyết, đã quá hạn.',
    ]);
    expect(listGroups(none)[2]).toEqual([
      'Hồ sơ đang giải quyết: 200',
      'Còn trong hạn: để trống',
      'Đã quá hạn: để trống',
    ]);
    expect(none.meanings.filter((meaning) => meaning.startsWith('“'))).toHaveLength(2);

    const header = 'commune,period,from,to,received_online';
    const [site] = viewAll(await loadSite({ files: { 'reports/b.csv': `${header}\n${AUGUST},7` } }));
    const [unknown] = site?.notices ?? [];
    expect(unknown?.rates.map(({ text, counts }) => [text, counts])).toEqual([
      ['không có số liệu', ''],
      ['không có số liệu', ''],
    ]);
    expect(unknown === undefined ? [] : listGroups(unknown)).toEqual([
      [
        'Hồ sơ tiếp nhận: không có số liệu',
        'Nộp trực tuyến: 7',
        'Trực tiếp, bưu chính: không có số liệu',
        'Kỳ trước chuyển sang: không có số liệu',
      ],
      ['Hồ sơ đã giải quyết: không có số liệu'],
      ['Hồ sơ đang giải quyết: không có số liệu'],
    ]);
  });

  it('gives the next formula that is known where A is not', async () => {
    const { rates } = await viewNotice(`${AUGUST},1000,,,,,995,,,,,`);
    expect(rates[0]?.sentences.slice(1, 3).map(plain)).toEqual([
      'Cách B: 99,5 % (995/1.000 hồ sơ)',
      'Cứ 100 hồ sơ đã tiếp nhận thì hơn 99 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 5 hồ sơ trễ hẹn hoặc chưa giải quyết xong.',
    ]);
  });

  it('shows the gravest contradictions and says how many more there are', async () => {
    const sound = await viewNotice(SOUND);
    expect([sound.findings, sound.moreFindings]).toEqual([[], null]);
    // Neither the received, nor the resolved, nor the pending add up, nor do the three together.
    const { findings, moreFindings } = await viewNotice(`${AUGUST},1000,400,400,70,900,800,45,120,88,12,`);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings[0]).toMatch(/^Không khớp: /);
    expect(findings.join('').length).toBeLessThanOrEqual(240);
    expect(moreFindings).toBe(`Còn ${4 - findings.length} điểm chưa khớp khác, xem trên trang.`);
  });

  it('names source, publisher and contact', async () => {
    expect((await viewNotice(SOUND)).imprint).toEqual([
      'Nguồn: Cổng dịch vụ công.',
      expect.stringMatching(/^Đơn vị công bố: ./),
      expect.stringMatching(/^Liên hệ: ./),
    ]);
    expect((await viewNotice(`${AUGUST},1000,,,,,,,,,,`)).imprint[0]).toBe(
      'Nguồn: bảng số liệu không ghi nguồn.',
    );
  });
});

describe('the notices of a commune', () => {
  it('have a sheet for each period, the last first, and a code that leads to its page', async () => {
    const site = await loadRows(SOUND, SOUND.replaceAll('2025-08', '2025-09').replace('-31', '-30'));
    const [view] = viewAll(site);
    expect(view?.head).toMatchObject({
      address: 'niem-yet/mau-an/',
      title: 'Xã An: phiếu niêm yết công khai',
    });
    expect(view?.lead).toBe('Có 2 kỳ, mỗi kỳ một phiếu để in và niêm yết.');
    expect(view?.notices.map(({ id }) => id)).toEqual(['ky-2025-09', 'ky-2025-08']);
    expect(view?.contents.flatMap(({ links }) => links.map(({ href }) => href))).toEqual(
      view?.notices.map(({ id }) => `#${id}`),
    );
    const link = { text: 'trang của xã An', href: '../../xa/mau-an/index.html' };
    expect(view?.code).toEqual({ label: 'Mã QR đến trang của xã An', address: null, link });
    const [published] = viewAll({ ...site, publicRoot: 'https://example.org/cchc/' });
    expect(published?.code.address).toBe('https://example.org/cchc/xa/mau-an/');
    expect(view?.older).toEqual([]);
  });

  it('are those of the last twelve periods; the years of older ones lead to sheets of their own', async () => {
    const months = Array.from({ length: 18 }, (_, index) => {
      const month = `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      return SOUND.replaceAll('2025-08', month).replace('-31', '-28');
    });
    const site = await loadRows(...months);
    const [view] = viewAll(site);
    expect(view?.lead).toBe('12 kỳ gần nhất trên 18 kỳ, mỗi kỳ một phiếu để in và niêm yết.');
    expect(view?.notices.map(({ id }) => id)).toHaveLength(12);
    expect(view?.notices.at(-1)?.id).toBe('ky-2023-07');
    expect(view?.older).toEqual([
      { text: 'Xã An, năm 2023: từng kỳ', href: '../../xa/mau-an/nam-2023/index.html' },
    ]);
    const id = findModel(site, 'mau-an', '2024-06').commune.id;
    const link = { text: 'Phiếu niêm yết công khai để in', href: '../../niem-yet/mau-an/index.html' };
    expect(listNoticeLinks(site, id, site.models, 'xa/mau-an/')).toEqual([link]);
    expect(listNoticeLinks(site, id, site.models.slice(0, 6), 'xa/mau-an/')).toEqual([]);
  });

  it('are those of the last three periods of each kind where more than 300 communes report', async () => {
    const months = ['04', '05', '06', '07', '08'].map((number) => writeMonth('mau-an', number, '10,5,,8,8'));
    const quarters = ['q1', 'q2'].map(
      (name, index) =>
        `mau-an,2025-${name},2025-0${index * 3 + 1}-01,2025-0${index * 3 + 3}-28,,30,15,,24,24`,
    );
    const viewAmong = async (count: number) => {
      const others = Array.from({ length: count - 1 }, (_, index) => `mau-${index}`);
      const site = await loadSite({
        communes: [COMMUNES.trim(), ...others.map((id, index) => `${id},Số ${index},xã,,Mẫu,,,,,`)].join(
          '\n',
        ),
        rows: [...months, ...quarters, ...others.map((id) => writeMonth(id, '08', '10,5,,8,8'))],
      });
      const view = viewAll(site).find(({ head }) => head.address === 'niem-yet/mau-an/');
      return { site, view, shown: view?.notices.map(({ id }) => id) };
    };
    const few = await viewAmong(300);
    expect(few.shown).toHaveLength(7);
    const { site, view, shown } = await viewAmong(301);
    expect(shown?.toSorted()).toEqual(['ky-2025-06', 'ky-2025-07', 'ky-2025-08', 'ky-2025-q1', 'ky-2025-q2']);
    expect(view?.contents.flatMap(({ links }) => links)).toHaveLength(5);
    expect(view?.lead).toBe(
      '5 kỳ trên 7 kỳ, tối đa 3 kỳ gần nhất của mỗi loại (tháng, quý, năm…), mỗi kỳ một phiếu để in và niêm yết.',
    );
    expect(view?.older).toEqual([
      { text: 'Xã An, năm 2025: từng kỳ', href: '../../xa/mau-an/nam-2025/index.html' },
    ]);
    const { commune } = findModel(site, 'mau-an', '2025-05');
    const link = (id: string) =>
      listNoticeLinks(site, commune.id, [findModel(site, 'mau-an', id)], 'xa/mau-an/');
    expect([link('2025-05'), link('2025-q1')].map(({ length }) => length)).toEqual([0, 1]);
  });
});
