import { describe, expect, it } from 'vitest';
import { formatDistance } from '../../src/views/change-cell.ts';
import { loadSite } from './load-site.ts';
import { AUGUST, readChange, readChangeIn, SEPTEMBER } from './read-change.ts';

describe('a change since the period before', () => {
  it('is told in percentage points, with the counts and the period it is measured from', async () => {
    // 810/900 = 90 %, 855/900 = 95 %: 5 points. By counts of 900 noise reaches about 3 points, so it is a rise.
    const site = await loadSite({
      rows: [`${AUGUST},1000,500,100,900,810`, `${SEPTEMBER},1000,500,100,900,855`],
    });
    expect(readChange(site)).toBe('tăng 5 điểm phần trăm | trước: 90 % (810/900 hồ sơ), tháng 8 năm 2025');
  });

  it('is a fall where the rate fell', async () => {
    // 855/900 = 95 %, 765/900 = 85 %
    expect(await readChangeIn(`${AUGUST},,,,900,855`, `${SEPTEMBER},,,,900,765`)).toBe(
      'giảm 10 điểm phần trăm | trước: 95 % (855/900 hồ sơ), tháng 8 năm 2025',
    );
  });

  it('is none where chance alone may make it, and the size is still told', async () => {
    // 90/100 = 90 %, 93/100 = 93 %
    expect(await readChangeIn(`${AUGUST},,,,100,90`, `${SEPTEMBER},,,,100,93`)).toBe(
      'không đổi đáng kể | chênh 3 điểm, trong mức dao động ngẫu nhiên; trước: 90 % (90/100 hồ sơ), tháng 8 năm 2025',
    );
  });

  it('is none where both are the same, with different counts', async () => {
    expect(await readChangeIn(`${AUGUST},,,,100,90`, `${SEPTEMBER},,,,200,180`)).toBe(
      'không đổi đáng kể | bằng nhau; trước: 90 % (90/100 hồ sơ), tháng 8 năm 2025',
    );
  });

  it('is not judged below the minimum of dossiers, however large it looks', async () => {
    // 29 dossiers, one fewer than the minimum: 0 % → 100 %
    expect(await readChangeIn(`${AUGUST},,,,29,0`, `${SEPTEMBER},,,,300,300`)).toBe(
      'dưới 30 hồ sơ nên không kết luận tăng hay giảm | trước: 0 % (0/29 hồ sơ), tháng 8 năm 2025',
    );
  });

  it('is refused for a share that no count can have, which the remark calls contradicted', async () => {
    expect(await readChangeIn(`${AUGUST},,,,100,120`, `${SEPTEMBER},,,,100,90`)).toBe(
      'số liệu mâu thuẫn nên không so | trước: 120 % (120/100 hồ sơ), tháng 8 năm 2025; ít nhất một trong hai số có điểm chưa khớp',
    );
  });
});

describe('without a rate to measure from', () => {
  it('says that there is no report, rather than taking one further back', async () => {
    const july = 'mau-an,2025-07,2025-07-01,2025-07-31,,,,,900,810';
    expect(await readChangeIn(july, `${SEPTEMBER},,,,900,855`)).toBe('chưa có báo cáo của kỳ liền trước');
  });

  it('says so of the same period of the year before too', async () => {
    const site = await loadSite({ rows: [`${AUGUST},,,,900,810`, `${SEPTEMBER},,,,900,855`] });
    expect(readChange(site, 'on-time', '2025-09', 'last-year')).toBe('chưa có báo cáo của cùng kỳ năm trước');
  });

  it('names the period whose report does not say', async () => {
    expect(await readChangeIn(`${AUGUST},100,,,,`, `${SEPTEMBER},,,,900,855`)).toBe(
      'tháng 8 năm 2025 không có số liệu theo cách tính này',
    );
    expect(await readChangeIn(`${AUGUST},,,,900,855`, `${SEPTEMBER},100,,,,`)).toBe(
      'kỳ này không có số liệu theo cách tính này',
    );
  });

  it('does not mix up nothing to count with nothing said', async () => {
    expect(await readChangeIn(`${AUGUST},,,,0,0`, `${SEPTEMBER},,,,900,855`)).toBe(
      'tháng 8 năm 2025 không phát sinh hồ sơ để tính',
    );
  });
});

describe('the online rate where one period lacks what was carried over', () => {
  // August: 500/(1.000 − 100) = 55,56 % of the new, 500/1.000 = 50 % of all. September: 600/1.000 = 60 % of all alone.
  const lacking = [`${AUGUST},1000,500,100,,`, `${SEPTEMBER},1000,600,,,`];

  it('is compared by the formula that both have: 50 % → 60 %, not 55,56 % → 60 %', async () => {
    expect(readChange(await loadSite({ rows: lacking }), 'online')).toBe(
      'tăng 10 điểm phần trăm | trước: 50 % (500/1.000 hồ sơ), tháng 8 năm 2025',
    );
  });

  it('names that formula, and the rate by it, where the page shows the other one beside', async () => {
    // September now has both: 600/800 = 75 % of the new is shown, 600/1.000 = 60 % of all is compared.
    const site = await loadSite({ rows: [`${AUGUST},1000,500,,,`, `${SEPTEMBER},1000,600,200,,`] });
    expect(readChange(site, 'online')).toBe(
      'tăng 10 điểm phần trăm | hai kỳ cùng tính theo trực tuyến ÷ tổng tiếp nhận: kỳ này 60 % (600/1.000 hồ sơ); trước: 50 % (500/1.000 hồ sơ), tháng 8 năm 2025',
    );
  });
});

it('never rounds a difference to nothing', () => {
  // 0,00004 is 0,004 points; 0,0001 is 0,01 points.
  expect(formatDistance(-0.000_04)).toBe('dưới 0,01');
  expect(formatDistance(0.0001)).toBe('0,01');
  expect(formatDistance(-0.0525)).toBe('5,25');
});
