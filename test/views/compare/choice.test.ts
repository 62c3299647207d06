import { describe, expect, test } from 'vitest';
import type { CommuneId } from '../../../src/domain/commune.ts';
import { formatMeasureId, MEASURES } from '../../../src/domain/measure.ts';
import { PERIOD_KINDS } from '../../../src/domain/period.ts';
import {
  type Choice,
  formatChoice,
  linkToCompare,
  NO_CHOICE,
  parseChoice,
} from '../../../src/views/compare/choice.ts';

const FULL =
  '?tinh=khanh-hoa&xa=khanh-hoa-cam-ranh,khanh-hoa-tay-nha-trang&ty-le=online-new-khong-chung-thuc&ky=thang&tu=2024-01&den=2025-12';

describe('an address', () => {
  test('says all of a choice', () => {
    expect(parseChoice(FULL)).toEqual({
      choice: {
        province: 'khanh-hoa',
        communes: ['khanh-hoa-cam-ranh', 'khanh-hoa-tay-nha-trang'],
        subject: { kind: 'measure', measure: { formula: 'online-new', withoutCertification: true } },
        periodKind: 'month',
        from: '2024-01',
        to: '2025-12',
      },
      notices: [],
    });
  });

  test('is written in one way only, whatever way it was read', () => {
    expect(formatChoice(parseChoice(FULL).choice)).toBe(FULL);
    const mixed = parseChoice('?den=2025-12&utm_source=x&xa=a%2Cb,,a&ky=&ty-le=on-time-a');
    expect(mixed.notices).toEqual([]);
    expect(formatChoice(mixed.choice)).toBe('?xa=a,b&den=2025-12');
    expect(formatChoice(NO_CHOICE)).toBe('');
    expect(parseChoice('')).toEqual({ choice: NO_CHOICE, notices: [] });
  });

  test('carries every measure and every kind of period there and back', () => {
    const choices: readonly Choice[] = [
      ...MEASURES.map((measure) => ({ ...NO_CHOICE, subject: { kind: 'measure', measure } as const })),
      ...PERIOD_KINDS.map((periodKind) => ({ ...NO_CHOICE, periodKind })),
    ];
    const addresses = choices.map(formatChoice);
    expect(new Set(addresses).size).toBe(choices.length);
    expect(addresses.map((address) => parseChoice(address).choice)).toEqual(choices);
    expect(addresses[1]).toBe(`?ty-le=${formatMeasureId(MEASURES[1] ?? MEASURES[0] ?? failed())}`);
  });

  test('names an indicator of the catalogue', () => {
    const { choice, notices } = parseChoice('?xa=a&chi-tieu=ty-le-dung-han');
    expect(choice.subject).toEqual({ kind: 'indicator', id: 'ty-le-dung-han' });
    expect(notices).toEqual([]);
    expect(formatChoice(choice)).toBe('?xa=a&chi-tieu=ty-le-dung-han');
  });

  test('that cannot be followed falls back and says so, all at once', () => {
    const { choice, notices } = parseChoice(
      '?tinh=Kh%C3%A1nh%20H%C3%B2a&xa=a,B%20b&ty-le=cach-z&ky=tuan&tu=2024-13&den=h%C3%B4m%20nay',
    );
    expect(choice).toEqual({ ...NO_CHOICE, communes: ['a'] });
    expect(notices).toEqual([
      'Địa chỉ ghi tỉnh “Khánh Hòa” không hợp lệ, đã bỏ qua.',
      'Địa chỉ ghi mã đơn vị “B b” không hợp lệ, đã bỏ qua.',
      'Không có tỷ lệ, chỉ tiêu “cach-z” như địa chỉ ghi; đang dùng Trả kết quả đúng hạn: Cách A.',
      'Không có loại kỳ “tuan” như địa chỉ ghi; trang tự chọn loại kỳ.',
      'Địa chỉ ghi thời điểm “2024-13” không hợp lệ, đã bỏ qua.',
      'Địa chỉ ghi thời điểm “hôm nay” không hợp lệ, đã bỏ qua.',
    ]);
  });

  test('shows at most eight communes, and says how many it left out', () => {
    const { choice, notices } = parseChoice('?xa=a,b,c,d,e,f,g,h,i,k,a');
    expect(choice.communes).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    expect(notices).toEqual([
      'Chọn nhiều nhất 8 đơn vị để còn đọc được; địa chỉ ghi thừa 2 đơn vị, đã bỏ qua.',
    ]);
  });

  test('with a span that ends before it begins takes all periods', () => {
    const { choice, notices } = parseChoice('?tu=2025-02&den=2025-01');
    expect(choice).toEqual(NO_CHOICE);
    expect(notices).toEqual(['Địa chỉ ghi kỳ đầu sau kỳ cuối; đang lấy mọi kỳ.']);
  });

  test('is linked to from any page', () => {
    const communes = ['a', 'b'] as readonly string[] as readonly CommuneId[];
    expect(linkToCompare('xa/a/', { communes })).toBe('../../so-sanh/index.html?xa=a,b');
    expect(linkToCompare('', {})).toBe('./so-sanh/index.html');
  });
});

function failed(): never {
  throw new Error('no measures');
}
