import type { DossierCounts } from '../domain/dossier-counts.ts';
import type { Rate } from '../domain/rate.ts';
import { computeRate } from './compute-rate.ts';

/** Online / (received − carried over): of the dossiers that were newly received in the period. */
export function computeOnlineOfNew(counts: DossierCounts): Rate {
  return computeRate('online-new', counts);
}

/** Online / received, dossiers carried over from the period before included. */
export function computeOnlineOfAll(counts: DossierCounts): Rate {
  return computeRate('online-all', counts);
}

/** Of the newly received where carried over is stated, else of all received; the rate's `formula` says which. */
export function computeOnlinePrimary(counts: DossierCounts): Rate {
  return counts.carried_over.kind === 'present' ? computeOnlineOfNew(counts) : computeOnlineOfAll(counts);
}
