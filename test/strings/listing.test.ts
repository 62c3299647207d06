import { expect, it } from 'vitest';
import { describeRange } from '../../src/strings/listing.ts';

const low = { label: 'Xã Vĩnh Thạnh', text: '20,67 %', counts: '233/1.127 hồ sơ' };
const high = { label: 'Xã Chi Lăng Nam', text: '97,58 %', counts: '3.147/3.225 hồ sơ' };

it('says from where to where the rates reach, each with its counts', () => {
  expect(describeRange('Nộp trực tuyến', { low, high, knownCount: 2 }, 0, 'đơn vị')).toBe(
    'Nộp trực tuyến: từ 20,67 % (233/1.127 hồ sơ, Xã Vĩnh Thạnh) đến 97,58 % (3.147/3.225 hồ sơ, Xã Chi Lăng Nam), trong 2 đơn vị có số liệu.',
  );
});

it('says how many have no rate', () => {
  expect(describeRange('Nộp trực tuyến', { low, high: low, knownCount: 1 }, 2, 'đơn vị')).toBe(
    'Nộp trực tuyến: Xã Vĩnh Thạnh đạt 20,67 % (233/1.127 hồ sơ). 2 đơn vị không có số liệu để tính.',
  );
  expect(describeRange('Nộp trực tuyến', null, 3, 'đơn vị')).toBe(
    'Nộp trực tuyến: chưa đơn vị nào có số liệu để tính.',
  );
});

it('says once what all have in common', () => {
  const all = { low: { ...low, text: '100 %' }, high: { ...high, text: '100 %' }, knownCount: 2 };
  expect(describeRange('Đúng hạn', all, 1, 'đơn vị')).toBe(
    'Đúng hạn: cả 2 đơn vị có số liệu đều đạt 100 %. 1 đơn vị không có số liệu để tính.',
  );
});
