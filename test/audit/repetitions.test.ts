import { describe, expect, test } from 'vitest';
import type { AppendixRow, Quantity } from '../../src/domain/tables.ts';
import {
  buildAppendix,
  buildDossierRow,
  buildDossierTable,
  buildReport,
  buildSpan,
  buildStatement,
} from '../build-report.ts';
import { listFindings } from './list-findings.ts';

function appendixWith(stated: readonly (readonly [Quantity, string])[], change: Partial<AppendixRow> = {}) {
  const given = Object.fromEntries(stated.map(([quantity], index) => [index, { quantity, ...change }]));
  return buildAppendix(
    stated.map(([quantity, value]) => ['1.', quantity, 'Hồ sơ', value]),
    given,
  );
}

const TABLE = buildDossierTable([
  buildDossierRow(null, { received: 485, resolved: 478, resolved_early: 471, resolved_on_time: 7 }),
]);

describe('the same quantity stated twice', () => {
  test('the appendix repeats the online subset as the total', () => {
    const appendix = appendixWith([
      ['received', '251'],
      ['resolved', '251'],
      ['resolved_in_time', '251'],
    ]);
    const statements = [buildStatement('478', { quantity: 'resolved_in_time' })];
    expect(listFindings(buildReport({ dossiers: TABLE, appendix, statements }))).toEqual([
      'stated-twice mismatch: received 251 ≠ 485 ← 485',
      'stated-twice mismatch: resolved 251 ≠ 478 ← 478',
      'stated-twice mismatch: resolved_in_time 251 ≠ 478 ← 471, 7',
    ]);
  });

  test('the prose is believed before the appendix', () => {
    const statements = [
      buildStatement('3.218', { quantity: 'resolved' }),
      buildStatement('3.143', { quantity: 'resolved_early' }),
      buildStatement('75', { quantity: 'resolved_on_time' }),
    ];
    const appendix = appendixWith([
      ['resolved', '3.225'],
      ['resolved_in_time', '3.225'],
    ]);
    expect(listFindings(buildReport({ statements, appendix }))).toEqual([
      'stated-twice mismatch: resolved 3225 ≠ 3218 ← 3218',
      'stated-twice mismatch: resolved_in_time 3225 ≠ 3218 ← 3143, 75',
    ]);
  });

  test('figures of other dates are other figures', () => {
    const appendix = appendixWith([['received', '251']], { span: buildSpan('2023-01-01', '2023-04-30') });
    expect(listFindings(buildReport({ dossiers: TABLE, appendix }))).toEqual([]);
  });

  test('figures of other scopes are other figures, and may contradict each other', () => {
    const land = { quantity: 'received', scope: 'land' } as const;
    const statements = [buildStatement('74', land), buildStatement('74', land), buildStatement('70', land)];
    expect(listFindings(buildReport({ dossiers: TABLE, statements }))).toEqual([
      'stated-twice mismatch: received 70 ≠ 74 ← 74',
    ]);
  });
});
