import { CONTRADICTED_PART, CONTRADICTED_TOTAL, CORRECTED, MIXED_IN, ROLES } from './demo-roles.ts';
import { type FindReport, idOf, readOnTime } from './find-report.ts';
import { FORGOTTEN, MOVED } from './plant-mistakes.ts';

/** What `plantMistakes` made of the true figures. */
export function collectMistakes(findTrue: FindReport, findStated: FindReport) {
  const mixed = findStated(ROLES.cumulativeMixedIn, MIXED_IN.period);
  const unmixed = findTrue(ROLES.cumulativeMixedIn, MIXED_IN.period);
  const { total } = findStated(ROLES.contradiction, CONTRADICTED_TOTAL);
  const part = findStated(ROLES.contradiction, CONTRADICTED_PART).total;
  const truePart = findTrue(ROLES.contradiction, CONTRADICTED_PART).total;
  const corrected = findStated(ROLES.lateCorrection, CORRECTED);
  return {
    /** The row of the month holds what happened since 15/12/2023. */
    cumulativeMixedIn: {
      communeId: idOf(ROLES.cumulativeMixedIn),
      period: MIXED_IN.period,
      statedReceived: mixed.total.received,
      trueReceived: unmixed.total.received,
      stated: readOnTime(mixed),
      true: readOnTime(unmixed),
      /** True itself, so that its months no longer add up to it. */
      contradictedPeriod: '2024-Q2',
    },
    contradiction: {
      communeId: idOf(ROLES.contradiction),
      /** The total row of this period is not the sum of its fields, in two columns. */
      total: {
        period: CONTRADICTED_TOTAL,
        statedOnline: total.received_online,
        sumOnline: total.received_online - MOVED,
        statedDirect: total.received_direct,
        sumDirect: total.received_direct + MOVED,
      },
      /** More on time than resolved at all. */
      part: {
        period: CONTRADICTED_PART,
        statedOnTime: part.resolved_on_time,
        trueOnTime: truePart.resolved_on_time,
        resolved: part.resolved,
      },
    },
    /** The corrected figures stand in the table; the note names the old number of dossiers received. */
    lateCorrection: {
      communeId: idOf(ROLES.lateCorrection),
      period: CORRECTED,
      received: corrected.total.received,
      formerlyReceived: corrected.total.received - FORGOTTEN,
      note: corrected.notes.total,
    },
  };
}
