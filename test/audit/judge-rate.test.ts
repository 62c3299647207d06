import { describe, expect, test } from 'vitest';
import { judgeLoneRate, judgeRate, type RateClaim } from '../../src/audit/judge-rate.ts';
import { makeOperand } from '../../src/audit/make-finding.ts';
import { buildFigure, buildRateFigure } from '../build-report.ts';

function claim(printed: string, isShare = true): RateClaim {
  const figure = buildRateFigure(printed);
  if (figure.kind === 'absent') throw new Error(printed);
  return { figure, operand: makeOperand(figure, null, ''), isShare };
}

function term(printed: string) {
  const figure = buildFigure(printed);
  if (figure.kind === 'absent') throw new Error(printed);
  return { operand: makeOperand(figure, null, ''), decimals: figure.decimals };
}

function judge(printed: string, top: string, bottom: string, isShare = true): string | null {
  const finding = judgeRate(claim(printed, isShare), term(top), term(bottom));
  return finding && `${finding.rule} ${finding.grade}`;
}

describe('a printed rate and the two numbers it comes from', () => {
  test('a share above its whole is impossible, also where the division is right; an amount above its plan is not', () => {
    expect(judge('120', '12', '10')).toBe('I6-rate impossible');
    expect(judge('100', '12', '10')).toBe('I6-rate impossible');
    expect(judge('120', '12', '10', false)).toBeNull();
    expect(judge('120', '5', '10')).toBe('I6-rate impossible');
  });

  test('below zero is impossible for either', () => {
    expect(judge('-5', '5', '100')).toBe('I6-rate impossible');
    expect(judge('-5', '5', '100', false)).toBe('I6-rate impossible');
  });

  test('of nothing: 0 of 0 has no rate, something of nothing cannot be', () => {
    expect(judge('0', '0', '0')).toBe('I6-empty mismatch');
    expect(judge('100', '3', '0')).toBe('I6-empty impossible');
    expect(judge('0', '0', '-2')).toBe('I6-empty impossible');
    const finding = judgeRate(claim('100'), term('0'), term('0'));
    expect(finding).toMatchObject({ expected: null, difference: null });
    expect(finding).not.toHaveProperty('formula');
  });
});

test('a rate alone is contradicted by no number, and only where no counts could give it', () => {
  expect(judgeLoneRate(claim('100'))).toBeNull();
  expect(judgeLoneRate(claim('402', false))).toBeNull();
  expect(judgeLoneRate(claim('402'))).toMatchObject({ grade: 'impossible', expected: null, operands: [] });
  expect(judgeLoneRate(claim('-1', false))).toMatchObject({ grade: 'impossible' });
});
