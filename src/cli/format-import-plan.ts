import type { Remark } from '../domain/remark.ts';
import { formatSpan } from '../format/date.ts';
import type { TableNote } from '../import/assemble-table.ts';
import type { BuiltTarget, FormerReport } from '../import/build-target.ts';
import type { DatedTable, ImportPlan, PlannedReport } from '../import/plan-import.ts';
import type { PlannedTable } from '../import/plan-tables.ts';
import type { Proposal } from '../import/settle-facts.ts';
import type { SplitDocument } from '../import/split-document.ts';
import { quoteText } from '../strings/diagnostics.ts';
import { IMPORT } from '../strings/import.ts';
import { introduce } from '../strings/import-questions.ts';
import { formatRemark } from '../strings/import-remarks.ts';
import { citeLines, formatOfficePlace } from '../strings/office-places.ts';
import { namePeriod } from '../strings/periods.ts';

export interface ReadDocument extends SplitDocument {
  readonly remarks: readonly Remark[];
}

/** What was read and recognised, what was taken from which line, and what one should know. */
export function formatPlan(
  documents: readonly ReadDocument[],
  plan: ImportPlan,
  target: BuiltTarget | null,
  former: FormerReport | null,
): readonly string[] {
  return [
    IMPORT.filesHeading,
    ...documents.map(({ name, parts, strangers, textCount }) =>
      IMPORT.file(quoteText(name), countTables(parts) + strangers.length, textCount),
    ),
    ...list(IMPORT.tablesHeading, formatTables(plan)),
    ...list(IMPORT.strangersHeading, documents.flatMap(formatStrangers)),
    ...list(IMPORT.proposalsHeading, formatProposals(plan, target)),
    ...list(IMPORT.remarksHeading, [
      ...documents.flatMap(({ name, remarks }) =>
        remarks.map((remark) => `  ${quoteText(name)}, ${formatRemark(remark)}`),
      ),
      ...formatRemarks(plan),
      ...formatFormer(plan, former),
    ]),
  ];
}

function list(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function countTables(parts: SplitDocument['parts']): number {
  return new Set(parts.map(({ place }) => `${place.sheet}\n${place.position}`)).size;
}

function formatTables({ groups, taken }: ImportPlan): readonly string[] {
  return groups.map(({ number, kind, parts: [first, ...rest], place }) => {
    const rowCount = [first, ...rest].reduce((count, { rows }) => count + rows.length, 0);
    const row = first.header[0]?.place.row ?? null;
    const line = IMPORT.table(number, formatOfficePlace({ ...place, row }), kind, rowCount);
    return !taken.some((group) => group.number === number) ? `${line}${IMPORT.tableLeftOut}` : line;
  });
}

/** Pages of one table that begin with the same header are told once. */
function formatStrangers({ strangers }: SplitDocument): readonly string[] {
  return groupRuns(strangers, ({ header }) => header).map((run) => {
    const [{ place, firstWords, columnCount }] = run;
    const rowCount = run.reduce((count, one) => count + one.rowCount, 0);
    const line = IMPORT.stranger(formatOfficePlace(place), rowCount, columnCount, quoteText(firstWords));
    return run.length === 1 ? line : IMPORT.strangersMore(line, run.length - 1);
  });
}

function groupRuns<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly [Item, ...Item[]][] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

function formatProposals(plan: ImportPlan, target: BuiltTarget | null): readonly string[] {
  const report = plan.target?.kind === 'report' ? plan.target : null;
  const forms = plan.tables.flatMap(({ formId }) => (formId === null ? [] : [IMPORT.form(formId)]));
  return [
    ...plan.proposals.map(formatProposal),
    ...forms,
    ...(report === null ? [] : formatReport(report)),
    ...(target?.rowSpans ?? []).map(({ rows, span, label }) => IMPORT.rowSpan(rows, span, quoteText(label))),
  ];
}

function formatProposal(proposal: Proposal): string {
  const cited = citeLines(proposal.lines);
  switch (proposal.kind) {
    case 'commune':
      return IMPORT.commune(proposal.commune.id, introduce(proposal.commune), cited);
    case 'period':
      return IMPORT.period(proposal.period.name, namePeriod(proposal.period), cited);
    case 'dates':
      return IMPORT.dates(proposal.span, cited);
    case 'title':
    case 'number':
    case 'issued':
      return IMPORT[proposal.kind](quoteText(proposal.value), cited);
  }
}

function formatReport({ facts, tables }: PlannedReport): readonly string[] {
  const cumulative = facts.isSettledByName ? [IMPORT.cumulative(facts.isCumulative)] : [];
  return [...cumulative, ...tables.flatMap(formatTitle)];
}

function formatTitle({ kind, title, span }: DatedTable): readonly string[] {
  if (title === null && span === null) return [];
  const dates = span === null ? null : formatSpan(span);
  return [IMPORT.tableTitle(`${kind}.csv`, quoteText(title ?? ''), dates)];
}

function formatRemarks(plan: ImportPlan): readonly string[] {
  const cuts = plan.groups.flatMap(({ parts }) => parts.flatMap(({ cut }) => (cut === null ? [] : [cut])));
  return [
    ...plan.contradictions.map(({ option, line }) => IMPORT.contradiction(option, citeLines([line]))),
    ...plan.tables.flatMap(formatNotes),
    ...cuts.map((line) => IMPORT.cut(citeLines([line]))),
    ...plan.settled.flatMap(({ rewritten }) =>
      rewritten.map(({ place, shown, written }) =>
        IMPORT.rewritten(formatOfficePlace(place), quoteText(shown), written),
      ),
    ),
    ...plan.settled.flatMap(({ threeDecimals }) =>
      threeDecimals.map(({ place, text }) => IMPORT.threeDecimals(formatOfficePlace(place), text)),
    ),
  ];
}

function formatNotes({ kind, notes }: PlannedTable): readonly string[] {
  return notes.map((note) => formatNote(`${kind}.csv`, note));
}

function formatNote(file: string, note: TableNote): string {
  switch (note.kind) {
    case 'repeated-headers':
      return IMPORT.repeatedHeaders(file, note.count);
    case 'joined-parts':
      return IMPORT.joinedParts(file, note.count);
    case 'headless-parts':
      return IMPORT.headlessParts(file, note.count);
    case 'split-rows':
      return IMPORT.splitRows(file, note.count);
    case 'form-heading':
      return IMPORT.formHeading(file, note.number, quoteText(note.label));
  }
}

function formatFormer({ target }: ImportPlan, former: FormerReport | null): readonly string[] {
  if (target?.kind !== 'report' || former === null) return [];
  const files = new Set<string>(target.tables.map(({ kind }) => `${kind}.csv`));
  const dropped = former.tables.filter((file) => !files.has(file));
  const kept = former.statements.length + former.notes.length;
  return [
    ...(kept === 0 ? [] : [IMPORT.keptStatements(former.statements.length)]),
    ...dropped.map((file) => IMPORT.droppedTable(file)),
  ];
}
