import { SINGLE_FILE } from '../../strings/single-file.ts';
import type { FindingView } from '../finding-view.ts';
import type { RateView } from '../rate-view.ts';
import type { CellView, TableView } from '../table-view.ts';

/** A table for a file that has no other page to lead to: texts of links stay, nothing sorts it. */
export function dropTableLinks(table: TableView): TableView {
  const rows = table.rows.map(({ kind, cells }) => ({
    ...(kind === undefined ? {} : { kind }),
    cells: cells.map(dropCellLinks),
  }));
  return { ...table, isSortable: false, rows };
}

function dropCellLinks({
  text,
  small,
  isState,
  links = [],
  findings = [],
  corrections = [],
}: CellView): CellView {
  const below = [...(small === undefined ? [] : [small]), ...links.map((link) => link.text)];
  return {
    text,
    ...(isState === undefined ? {} : { isState }),
    ...(below.length === 0 ? {} : { small: below.join('; ') }),
    ...(findings.length === 0 ? {} : { findings: findings.map(dropFindingLink) }),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}

/** The place stays as words. */
export function dropFindingLink(finding: FindingView): FindingView {
  return { ...finding, href: null, text: SINGLE_FILE.findingAt(finding.text, finding.place) };
}

export function dropRateLinks(rate: RateView): RateView {
  return {
    ...rate,
    source: null,
    correction: rate.correction && { ...rate.correction, href: null },
    findings: rate.findings.map(dropFindingLink),
  };
}
