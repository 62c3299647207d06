import type { CitedLine, ImportQuestion } from '../domain/import-question.ts';
import { isSameSpan, type Span } from '../domain/period.ts';
import { parseReportId, type ReportId } from '../domain/report.ts';
import { slugify } from '../format/text.ts';
import type { CommuneIndex } from '../ingest/commune-index.ts';
import type { Form } from '../ingest/read-form.ts';
import { type Group, groupParts } from './group-parts.ts';
import type { ImportOptions } from './import-options.ts';
import { listLines } from './list-lines.ts';
import { nameReportFolder } from './name-report-folder.ts';
import { type PlannedTable, planTables } from './plan-tables.ts';
import { type Letterhead, readLetterhead } from './read-letterhead.ts';
import { readSpans } from './read-spans.ts';
import { readTableTitle } from './read-table-title.ts';
import { type Contradiction, type Proposal, type ReportFacts, settleFacts } from './settle-facts.ts';
import { type SettledPart, settleNumbers } from './settle-numbers.ts';
import type { SplitDocument } from './split-document.ts';

export interface DatedTable extends PlannedTable {
  /** null where no line above the table is a title. */
  readonly title: string | null;
  /** Dates of its own, other than the report's. */
  readonly span: Span | null;
}

export interface PlannedReport {
  readonly kind: 'report';
  readonly facts: ReportFacts;
  readonly id: ReportId;
  readonly letterhead: Letterhead;
  readonly tables: readonly DatedTable[];
}

export interface PlannedFlat {
  readonly kind: 'flat';
  /** Without its extension. */
  readonly name: string;
  readonly table: PlannedTable;
}

export interface ImportPlan {
  /** Every table that was recognised, numbered. */
  readonly groups: readonly Group[];
  /** Those that were asked for, or all. */
  readonly taken: readonly Group[];
  /** What can be written of them. */
  readonly tables: readonly PlannedTable[];
  readonly settled: readonly SettledPart[];
  readonly proposals: readonly Proposal[];
  readonly contradictions: readonly Contradiction[];
  readonly questions: readonly ImportQuestion[];
  /** null while questions are open, or when no table was recognised. */
  readonly target: PlannedReport | PlannedFlat | null;
}

export interface KnownThings {
  readonly communes: CommuneIndex;
  readonly forms: ReadonlyMap<string, Form | null>;
}

/** What an import of these files would write, or every question that has to be answered first. Pure. */
export function planImport(
  documents: readonly SplitDocument[],
  options: ImportOptions,
  known: KnownThings,
): ImportPlan {
  const groups = groupParts(documents.flatMap(({ parts }) => parts));
  const questions: ImportQuestion[] = [];
  const taken = takeGroups(groups, options.tables, questions);
  const settledGroups = taken.map((group) => ({
    group,
    settled: group.parts.map((part) => settleNumbers(part, options.readsDotThousands)),
  }));
  const settled = settledGroups.flatMap((group) => group.settled);
  const cells = settled.flatMap(({ dotThousands }) => dotThousands);
  if (cells.length > 0 && !options.readsDotThousands) questions.push({ kind: 'dot-thousands', cells });
  const planned = planTables(settledGroups, known.forms, options.form);
  questions.push(...planned.questions);
  const flat = taken.filter(({ kind }) => kind === 'flat');
  const report = taken.filter(({ kind }) => kind !== 'flat');
  const base = { groups, taken, tables: planned.tables, settled, proposals: [], contradictions: [] };
  if (flat.length > 0 && report.length > 0) questions.push({ kind: 'flat-and-report', flat, report });
  if (report.length === 0) {
    const [table] = planned.tables;
    const name = nameFlat(options, taken, questions);
    const isReady = questions.length === 0 && table !== undefined && name !== null;
    return { ...base, questions, target: isReady ? { kind: 'flat', name, table } : null };
  }
  const lines = listLines(documents, taken);
  const facts = settleFacts(lines, options, known.communes);
  questions.push(...facts.questions);
  const id = facts.facts === null ? null : nameReport(options, facts.facts, questions);
  const letterhead = readLetterhead(lines);
  const proposals = [...facts.proposals, ...proposeLetterhead(letterhead, options)];
  const isReady = questions.length === 0 && facts.facts !== null && id !== null;
  return {
    ...base,
    proposals,
    contradictions: facts.contradictions,
    questions,
    target: isReady
      ? {
          kind: 'report',
          facts: facts.facts,
          id,
          letterhead,
          tables: planned.tables.map((table) => dateTable(table, facts.facts?.span ?? null)),
        }
      : null,
  };
}

function takeGroups(
  groups: readonly Group[],
  wanted: readonly number[] | null,
  questions: ImportQuestion[],
): readonly Group[] {
  if (wanted === null) return groups;
  const numbers = new Set(groups.map(({ number }) => number));
  for (const number of wanted) {
    if (!numbers.has(number)) {
      questions.push({ kind: 'no-such-table', printed: String(number), count: groups.length });
    }
  }
  return groups.filter(({ number }) => wanted.includes(number));
}

function nameReport(
  options: ImportOptions,
  facts: ReportFacts,
  questions: ImportQuestion[],
): ReportId | null {
  const printed = options.report ?? nameReportFolder(facts.period);
  const id = parseReportId(printed);
  if (id === null) {
    questions.push({ kind: 'bad-option', option: '--report', problem: { code: 'report/id', printed } });
  }
  return id;
}

/** The name of the office's file, in letters that addresses allow. */
function nameFlat(
  options: ImportOptions,
  groups: readonly Group[],
  questions: ImportQuestion[],
): string | null {
  const file = groups[0]?.place.document ?? '';
  const printed = options.report ?? slugify(file.replace(/\.[^.]+$/, ''));
  if (groups.length === 0 || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(printed)) return printed;
  questions.push({ kind: 'bad-option', option: '--report', problem: { code: 'report/id', printed } });
  return null;
}

function proposeLetterhead(letterhead: Letterhead, options: ImportOptions): readonly Proposal[] {
  const { title, number, issued } = letterhead;
  const propose = (kind: 'title' | 'number' | 'issued', read: { value: string; line: CitedLine } | null) =>
    read === null ? [] : [{ kind, value: read.value, lines: [read.line] } as const];
  return [
    ...(options.title === null ? propose('title', title) : []),
    ...propose('number', number),
    ...propose('issued', issued),
  ];
}

function dateTable(table: PlannedTable, reportSpan: Span | null): DatedTable {
  const lines = table.groups.flatMap(({ group }) => group.parts.flatMap((part) => part.lines));
  const headings = new Set(table.rows.flatMap((row) => row.map(({ text }) => text)));
  const above = table.groups[0]?.group.parts[0].lines ?? [];
  const title = readTableTitle(above.filter(({ text }) => !headings.has(text)));
  const [first, ...others] = readSpans(lines);
  const isOwn =
    first !== undefined &&
    others.every(({ span }) => isSameSpan(span, first.span)) &&
    !isSameSpan(first.span, reportSpan);
  return { ...table, title: title?.value ?? null, span: isOwn ? first.span : null };
}
