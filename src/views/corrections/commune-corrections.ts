import type { Commune } from '../../domain/commune.ts';
import { CORRECTIONS, nameGoneReport } from '../../strings/corrections.ts';
import { type Address, addressCorrectionsOfCommune, linkTo } from '../addresses.ts';
import type { SiteModel } from '../site-model.ts';
import { countCorrections } from './report-corrections.ts';

interface Fact {
  readonly term: string;
  readonly text: string;
  readonly href?: string;
}

/** A page of a commune has little room; the page of its corrections names all. */
const GONE_NAMED = 3;

/** How often figures of a commune were corrected, and which of its reports are gone; empty where none was. */
export function listCorrectionFacts(site: SiteModel, commune: Commune, from: Address): readonly Fact[] {
  const all = site.correctionsByCommune.get(commune.id) ?? [];
  const count = countCorrections(all.map(({ correction }) => correction));
  if (count === null) return [];
  const gone = Map.groupBy(
    all.filter(({ model }) => model === null),
    ({ correction }) => correction.reportId,
  );
  return [
    { term: CORRECTIONS.title, text: count, href: linkTo(from, addressCorrectionsOfCommune(commune.id)) },
    ...[...gone].slice(0, GONE_NAMED).flatMap(([id, [latest]]) =>
      latest === undefined
        ? []
        : [
            {
              term: CORRECTIONS.goneReport,
              text: CORRECTIONS.goneReportText(nameGoneReport(id), latest.correction.date),
            },
          ],
    ),
  ];
}
