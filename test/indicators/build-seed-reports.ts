import type { Report } from '../../src/domain/report.ts';
import {
  buildAppendix,
  buildDossierRow,
  buildDossierTable,
  buildReport,
  buildSpan,
  buildStatement,
} from '../build-report.ts';

/** The counts behind the headline rates of five published reports, by hand. */

/** Phường Cam Phúc Nam, first half of 2023. */
export function buildCamPhucNam(): Report {
  return buildReport({
    dossiers: buildDossierTable([
      buildDossierRow('chung-thuc', {
        received: 162,
        received_online: 0,
        received_direct: 162,
        carried_over: 0,
        resolved: 162,
        resolved_early: 161,
        resolved_on_time: 1,
        resolved_overdue: 0,
        pending: 0,
        pending_in_time: 0,
        pending_overdue: 0,
      }),
      buildDossierRow(null, {
        received: 485,
        received_online: 251,
        received_direct: 225,
        carried_over: 9,
        resolved: 478,
        resolved_early: 471,
        resolved_on_time: 7,
        resolved_overdue: 0,
        pending: 7,
        pending_in_time: 7,
        pending_overdue: 0,
      }),
    ]),
  });
}

/** Xã Vĩnh Thạnh, third quarter of 2023: early and on time merged. */
export function buildVinhThanh(): Report {
  return buildReport({
    dossiers: buildDossierTable([
      buildDossierRow('chung-thuc', {
        received: 848,
        received_online: 0,
        received_direct: 848,
        carried_over: 0,
        resolved: 848,
        resolved_in_time: 848,
        resolved_overdue: 0,
        pending: 0,
        pending_in_time: 0,
        pending_overdue: 0,
      }),
      buildDossierRow(null, {
        received: 1134,
        received_online: 233,
        received_direct: 894,
        carried_over: 7,
        resolved: 1117,
        resolved_in_time: 1117,
        resolved_overdue: 0,
        pending: 17,
        pending_in_time: 17,
        pending_overdue: 0,
      }),
    ]),
  });
}

/** Xã Chi Lăng Nam, 2023: what was resolved stands only in the prose. */
export function buildChiLangNam(): Report {
  return buildReport({
    dossiers: buildDossierTable([
      buildDossierRow('chung-thuc', { received: 2645, received_online: 2645, received_direct: 0 }),
      buildDossierRow(null, { received: 3225, received_online: 3147, received_direct: 78 }),
    ]),
    statements: [
      buildStatement('3.143', { quantity: 'resolved_early' }),
      buildStatement('3.218', { quantity: 'resolved' }),
      buildStatement('75', { quantity: 'resolved_on_time' }),
      buildStatement('322', { quantity: 'resolved_overdue', scope: 'police' }),
    ],
    appendix: buildAppendix(
      [
        ['3.3.1.', 'Tổng số hồ sơ TTHC đã giải quyết xong', 'Hồ sơ', '3.225'],
        ['3.3.2.', 'Số hồ sơ TTHC giải quyết đúng hạn', 'Hồ sơ', '3.225'],
      ],
      { 0: { quantity: 'resolved' }, 1: { quantity: 'resolved_in_time' } },
    ),
  });
}

/** Xã Phùng Minh, first half of 2024: nothing says how many dossiers were resolved. */
export function buildPhungMinh(): Report {
  return buildReport({
    span: buildSpan('2023-11-10', '2024-06-05'),
    statements: [
      buildStatement('526', { quantity: 'received_online' }),
      buildStatement('99,38%', { quantity: 'on_time_rate' }),
    ],
    appendix: buildAppendix(
      [
        ['3.3.1', 'Số lượng hồ sơ đã tiếp nhận', 'Số lượng hồ sơ', '652'],
        ['3.3.2.', 'Số lượng hồ sơ TTHC được giải quyết đúng hạn', 'Số lượng hồ sơ', '648'],
      ],
      { 0: { quantity: 'received' }, 1: { quantity: 'resolved_in_time' } },
    ),
  });
}

/** A ward of Hà Nội, May 2024: the on-time counts hold for dates of their own, the report prints none. */
export function buildHanoiWard(): Report {
  const span = buildSpan('2024-01-01', '2024-04-30');
  return buildReport({
    appendix: buildAppendix(
      [
        ['-', 'Tổng số hồ sơ TTHC đã giải quyết xong', 'Hồ sơ', '893'],
        ['-', 'Số hồ sơ TTHC giải quyết đúng hạn', 'Hồ sơ', '893'],
        ['-', 'Tổng số hồ sơ TTHC đã tiếp nhận (cả trực tiếp và trực tuyến)', 'Hồ sơ', '388'],
        ['-', 'Số hồ sơ TTHC đã tiếp nhận trực tuyến', 'Hồ sơ', '97'],
      ],
      {
        0: { quantity: 'resolved', span },
        1: { quantity: 'resolved_in_time', span },
        2: { quantity: 'received' },
        3: { quantity: 'received_online' },
      },
    ),
  });
}
