import { describe, expect, test } from 'vitest';
import { comparePrintedRate } from '../../src/audit/compare-printed-rate.ts';
import { buildFigure, buildRateFigure } from '../build-report.ts';

function compare(printed: string, numerator: string, denominator: string) {
  const [rate, top, bottom] = [buildRateFigure(printed), buildFigure(numerator), buildFigure(denominator)];
  if (rate.kind === 'absent' || top.kind === 'absent' || bottom.kind === 'absent') throw new Error('absent');
  return comparePrintedRate(rate, top, bottom);
}

describe('a printed rate against its counts, in its own decimals', () => {
  test('rounded half up: nothing to say', () => {
    expect(compare('57', '12', '21')).toBeNull(); // 57,142…
    expect(compare('86%', '119', '139')).toBeNull(); // 85,611…
    expect(compare('95', '9,743', '10,260')).toBeNull(); // 94,961…
    expect(compare('12,5', '1', '8')).toBeNull();
    // amounts of different decimals
    expect(compare('50', '1,55', '3,1')).toBeNull();
    expect(compare('32', '1', '3,1')).toBeNull(); // 32,258…
    expect(compare('13', '1', '8')).toBeNull(); // half goes up
    expect(compare('133,2', '5.432.209.679', '4.078.860.239')).toBeNull(); // 133,179…
    expect(compare('100', '3', '3')).toBeNull();
    expect(compare('0', '0', '19')).toBeNull();
  });

  test('last digits cut off', () => {
    expect(compare('20,54', '233', '1.134')).toBe('truncated'); // 20,5467…
    expect(compare('99,38', '648', '652')).toBe('truncated'); // 99,3865…
    expect(compare('97,6', '3.143', '3.218')).toBe('truncated'); // 97,669…
    expect(compare('88,8', '8', '9')).toBe('truncated'); // 88,888…
    expect(compare('12', '1', '8')).toBe('truncated'); // 12,5
  });

  test('off by one in the last printed digit', () => {
    expect(compare('2,4', '75', '3.218')).toBe('rounded'); // 2,3306…
    expect(compare('20,56', '233', '1.134')).toBe('rounded');
    expect(compare('97,5', '3.147', '3.225')).toBe('truncated'); // 97,581…
    expect(compare('97,1', '3.135', '3.225')).toBe('rounded'); // 97,209…: cut off, it would be 97,2
  });

  test('anything further off', () => {
    expect(compare('98,5', '1.117', '1.117')).toBe('mismatch');
    expect(compare('84', '3.147', '3.225')).toBe('mismatch'); // 97,58
    expect(compare('22,09', '97', '388')).toBe('mismatch'); // 25
    expect(compare('99,4', '294,196', '300')).toBe('mismatch'); // 98,065…
    expect(compare('20,57', '233', '1.134')).toBe('mismatch');
  });

  test('sums of money are compared to the last digit', () => {
    // 12,499999999999 % and 12,5 %
    expect(compare('12', '12.499.999.999.999', '100.000.000.000.000')).toBeNull();
    expect(compare('13', '12.500.000.000.000', '100.000.000.000.000')).toBeNull();
  });
});
