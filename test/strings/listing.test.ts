import { expect, it } from 'vitest';
import { describeRange } from '../../src/strings/listing.ts';

const low = { label: 'Xã Vĩnh Thạnh', text: '20,67 %', counts: '233/1.127 hồ sơ', ratio: 233 / 1127 };
const high = { label: 'Xã Chi Lăng Nam', text: '97,58 %', counts: '3.147/3.225 hồ sơ', ratio: 3147 / 3225 };

it('says from where to where the rates reach, each with its counts', () => {
  expect(describeRange('Nộp trực tuyến', [high, low], 0, 'đơn vị')).toBe(
    'Nộp trực tuyến: từ 20,67 % (233/1.127 hồ sơ, Xã Vĩnh Thạnh) đến 97,58 % (3.147/3.225 hồ sơ, Xã Chi Lăng Nam), trong 2 đơn vị có số liệu.',
  );
});

it('says how many have no rate', () => {
  expect(describeRange('Nộp trực tuyến', [low], 2, 'đơn vị')).toBe(
    'Nộp trực tuyến: Xã Vĩnh Thạnh đạt 20,67 % (233/1.127 hồ sơ). 2 đơn vị không có số liệu để tính.',
  );
  expect(describeRange('Nộp trực tuyến', [], 3, 'đơn vị')).toBe(
    'Nộp trực tuyến: chưa đơn vị nào có số liệu để tính.',
  );
});

it('says once what all have in common', () => {
  const all = [low, high].map((one) => ({ ...one, text: '100 %', ratio: 1 }));
  expect(describeRange('Đúng hạn', all, 1, 'đơn vị')).toBe(
    'Đúng hạn: cả 2 đơn vị có số liệu đều đạt 100 %. 1 đơn vị không có số liệu để tính.',
  );
});
