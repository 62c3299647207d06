import { expect, it } from 'vitest';
import { describeGap, type GapWords, nameThreshold } from '../../src/strings/targets.ts';

it.each<['online' | 'on-time', GapWords, string]>([
  ['on-time', { kind: 'missed', missing: '1' }, 'còn thiếu 1 hồ sơ để đạt'],
  ['on-time', { kind: 'missed', missing: '12' }, 'còn thiếu 12 hồ sơ để đạt'],
  ['on-time', { kind: 'met', spare: null }, 'đạt, nhưng không còn được trễ hồ sơ nào'],
  ['on-time', { kind: 'met', spare: '1' }, 'đạt, còn được trễ 1 hồ sơ'],
  ['on-time', { kind: 'met', spare: '1.024' }, 'đạt, còn được trễ 1.024 hồ sơ'],
  ['online', { kind: 'missed', missing: '1' }, 'còn thiếu 1 hồ sơ để đạt'],
  ['online', { kind: 'missed', missing: '1.205' }, 'còn thiếu 1.205 hồ sơ để đạt'],
  ['online', { kind: 'met', spare: null }, 'đạt vừa đủ'],
  ['online', { kind: 'met', spare: '1' }, 'đạt, còn dư 1 hồ sơ'],
  ['online', { kind: 'met', spare: '24' }, 'đạt, còn dư 24 hồ sơ'],
])('%s, %o: %s', (measureKind, gap, words) => {
  expect(describeGap(measureKind, gap)).toBe(words);
});

it('says "at least" of a threshold, except of all', () => {
  expect([nameThreshold('98,5 %', false), nameThreshold('100 %', true)]).toEqual([
    'từ 98,5 % trở lên',
    '100 %',
  ]);
});
