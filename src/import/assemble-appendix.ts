import type { CitedLine } from '../domain/import-question.ts';
import { labelKey } from '../ingest/align-form.ts';
import { groupSplitRows, type PrintedCells } from '../ingest/group-split-rows.ts';
import type { Form, FormRow } from '../ingest/read-form.ts';
import { isNumberingRow } from '../ingest/read-table.ts';
import {
  type AssembledTable,
  joinRows,
  noteHeadless,
  projectRow,
  type SettledGroup,
  type TableNote,
} from './assemble-table.ts';
import { listColumns } from './group-parts.ts';
import { type ColumnRole, unifyRows } from './part-columns.ts';
import type { SettledPart, SettledRow } from './settle-numbers.ts';
import type { Part } from './split-document.ts';
import { FORM_PART } from './title-words.ts';

export interface AssembledAppendix extends AssembledTable {
  /** The role of every column. */
  readonly roles: readonly ColumnRole[];
}

interface PlacedPart {
  readonly part: Part;
  readonly settled: SettledPart;
  /** True for a page that goes on where the one before ended. */
  readonly isContinuation: boolean;
}

/**
 * The appendix in one table: the header once and in one row, the title of each part of a form as a row, what page
 * breaks have split in one piece. Null when the parts have different columns.
 */
export function assembleAppendix(
  groups: readonly SettledGroup[],
  form: Form | null,
): AssembledAppendix | null {
  const parts = groups.flatMap(listParts);
  const [first] = parts;
  if (first === undefined) return null;
  const roles = readRoles(first);
  const header = projectRow(unifyHeaderRow(first), listColumns(first.part));
  const rows: SettledRow[] = [];
  const notes: TableNote[] = [];
  for (const [index, placed] of parts.entries()) {
    const columns = mapColumns(placed, roles);
    if (columns === null) return null;
    const heading = placed.isContinuation
      ? null
      : findHeading(placed.part.lines, { form, partCount: groups.length });
    if (heading !== null) {
      rows.push(buildHeadingRow(heading, roles));
      if (heading.isFromForm) notes.push({ kind: 'form-heading', ...heading });
    }
    for (const [place, source] of placed.settled.rows.entries()) {
      const row = projectRow(source, columns);
      if (index > 0 && place === 0 && isNumberingRow(row.map(({ text }) => text))) continue;
      rows.push(row);
    }
  }
  const joined = joinSplitRows(rows, roles, form);
  if (groups.length > 1) notes.unshift({ kind: 'joined-parts', count: groups.length });
  const continuations = parts.filter(({ isContinuation }) => isContinuation).length;
  if (continuations > 0) notes.push({ kind: 'repeated-headers', count: continuations });
  notes.push(...noteHeadless(parts.map(({ part }) => part)));
  if (joined.length < rows.length) notes.push({ kind: 'split-rows', count: rows.length - joined.length });
  return { rows: [header, ...joined], headerCount: 1, notes, roles };
}

function listParts({ group, settled }: SettledGroup): readonly PlacedPart[] {
  return group.parts.flatMap((part, index) => {
    const found = settled[index];
    return found === undefined ? [] : [{ part, settled: found, isContinuation: index > 0 }];
  });
}

function readRoles({ part, settled }: PlacedPart): readonly ColumnRole[] {
  return listColumns(part).map((column) => settled.roles[column] ?? 'text');
}

function unifyHeaderRow({ settled }: PlacedPart): SettledRow {
  const texts = unifyRows(settled.header.map((row) => row.map(({ text }) => text)));
  const rows = settled.header.toReversed();
  return texts.flatMap((text, column) => {
    const home = rows.find((row) => row[column]?.text)?.[column] ?? rows[0]?.[column];
    return home === undefined ? [] : [{ text, place: home.place }];
  });
}

/** Where a part has the columns of the first one; null when it has others. */
function mapColumns(placed: PlacedPart, roles: readonly ColumnRole[]): readonly (number | null)[] | null {
  const columns = listColumns(placed.part);
  const own = readRoles(placed);
  if (own.length === roles.length && own.every((role, index) => role === roles[index])) return columns;
  const isKnown = own.every((role) => role !== 'text' && roles.includes(role));
  return isKnown ? roles.map((role) => columns[own.indexOf(role)] ?? null) : null;
}

interface Heading {
  readonly number: string;
  readonly label: string;
  readonly line: CitedLine;
  readonly isFromForm: boolean;
}

interface Printing {
  readonly form: Form | null;
  readonly partCount: number;
}

/** "Biểu mẫu 2" and the line below it, when the form has such a row, or when there is no form and several parts. */
function findHeading(lines: readonly CitedLine[], { form, partCount }: Printing): Heading | null {
  const at = lines.findLastIndex(({ text }) => FORM_PART.test(text));
  const line = lines[at];
  if (line !== undefined) {
    const [, number = '', rest] = FORM_PART.exec(line.text) ?? [];
    const label = [rest ?? '', ...lines.slice(at + 1).map(({ text }) => text)].filter(Boolean).join(' ');
    const isKnown = form === null ? partCount > 1 : form.rows.some((row) => isHeadingRow(row, label));
    return isKnown ? { number, label, line, isFromForm: false } : null;
  }
  for (const title of lines.toReversed()) {
    const row = form?.rows.find((candidate) => isHeadingRow(candidate, title.text));
    if (row !== undefined) return { number: row.number, label: title.text, line: title, isFromForm: true };
  }
  return null;
}

function isHeadingRow({ number, label }: FormRow, printed: string): boolean {
  return FORM_PART.test(number) && labelKey(label) === labelKey(printed);
}

function buildHeadingRow({ number, label, line }: Heading, roles: readonly ColumnRole[]): SettledRow {
  const texts: Partial<Record<ColumnRole, string>> = { number, label };
  return roles.map((role) => ({ text: texts[role] ?? '', place: line.place }));
}

function joinSplitRows(
  rows: readonly SettledRow[],
  roles: readonly ColumnRole[],
  form: Form | null,
): readonly SettledRow[] {
  const printed = rows.map((row) => readPrinted(row, roles));
  return groupSplitRows(printed, form === null ? null : form.rows).map((indices) =>
    joinRows(indices.flatMap((index) => (rows[index] === undefined ? [] : [rows[index]]))),
  );
}

export function readPrinted(row: SettledRow, roles: readonly ColumnRole[]): PrintedCells {
  const read = (role: ColumnRole) => row[roles.indexOf(role)]?.text ?? '';
  return {
    number: read('number'),
    label: read('label'),
    unit: read('unit'),
    value: read('value'),
    remark: read('remark'),
  };
}
