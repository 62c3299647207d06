import type { DossierCounts } from '../domain/dossier-counts.ts';
import type { Rate } from '../domain/rate.ts';
import { computeRate } from './compute-rate.ts';

/**
 * A: (early + on time) / resolved. The ministry's CCHC form, and this project's own on-time rate. Says nothing
 * about dossiers still pending, so overdue pending ones must be shown beside it.
 */
export function computeOnTimeA(counts: DossierCounts): Rate {
  return computeRate('on-time-a', counts);
}

/** B: (early + on time) / received. Counts a dossier that is still within its deadline as a failure. */
export function computeOnTimeB(counts: DossierCounts): Rate {
  return computeRate('on-time-b', counts);
}

/** C: (early + on time) / (resolved + pending overdue): all dossiers that fell due. Provincial practice. */
export function computeOnTimeC(counts: DossierCounts): Rate {
  return computeRate('on-time-c', counts);
}

/** D: (early + on time + pending within deadline) / received. QĐ 766/QĐ-TTg, the national portal. */
export function computeOnTimeD(counts: DossierCounts): Rate {
  return computeRate('on-time-d', counts);
}
