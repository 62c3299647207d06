import { expect, test } from 'vitest';
import { CERTIFICATION_FIELD } from '../../src/domain/field.ts';
import { excludeCertification } from '../../src/indicators/exclude-certification.ts';
import { buildDossierRow, buildDossierTable } from '../build-report.ts';

const TOTAL = buildDossierRow(null, { received: 485, received_online: 251, resolved: 478 });
const LAND = buildDossierRow('dat-dai', { received: 323, received_online: 251, resolved: 316 });

// 485 − 162 = 323; the form has no online column for the certification row, and no one states what was carried over.
test('a count missing in the total or in the row stays missing, and is not taken for 0', () => {
  const certification = buildDossierRow(CERTIFICATION_FIELD, { received: 162, resolved: 162, pending: 0 });
  const reduced = excludeCertification(buildDossierTable([LAND, certification, TOTAL]));
  if (reduced.kind === 'unknown') throw new Error(reduced.reason);
  expect(reduced.counts.received).toMatchObject({ kind: 'present', value: 323 });
  expect(reduced.counts.resolved).toMatchObject({ kind: 'present', value: 316 });
  expect(reduced.counts.received_online.kind).toBe('absent');
  expect(reduced.counts.pending.kind).toBe('absent');
  expect(reduced.counts.carried_over.kind).toBe('absent');
});

test('why it cannot be done: no fields, or none of certification', () => {
  const noFields = { kind: 'unknown', reason: 'no-fields' };
  expect(excludeCertification(null)).toEqual(noFields);
  expect(excludeCertification(buildDossierTable([TOTAL]))).toEqual(noFields);
  expect(excludeCertification(buildDossierTable([LAND, TOTAL]))).toEqual({
    kind: 'unknown',
    reason: 'no-certification',
  });
});
