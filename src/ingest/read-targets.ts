import type { IsoDate } from '../domain/date.ts';
import type { Problem, Sink } from '../domain/diagnostic.ts';
import { formatMeasureId, isSameMeasure, MEASURES, type Measure, parseMeasureId } from '../domain/measure.ts';
import type { Share } from '../domain/share.ts';
import { parseTargetId, type Target, type TargetId } from '../domain/target.ts';
import { upperKey } from './commune-index.ts';
import { findSimilar } from './find-nearest.ts';
import type { Sheet } from './parse-delimited.ts';
import { readDate } from './read-date.ts';
import { placeCell } from './read-figure.ts';
import { readProvince } from './read-province.ts';
import { readCell, readTable, readText, type Table, type TableRow, type TableSpec } from './read-table.ts';
import { checkUrl } from './read-url.ts';

const REQUIRED = ['id', 'subject', 'measure', 'threshold', 'from', 'to', 'province', 'document'] as const;
type Column = (typeof REQUIRED)[number] | 'url' | 'note';

const SPEC: TableSpec<Column> = {
  columns: {
    id: ['Mã mục tiêu'],
    subject: ['Nội dung mục tiêu', 'Nội dung'],
    measure: ['Cách tính'],
    threshold: ['Mức phải đạt', 'Mức'],
    from: ['Từ ngày'],
    to: ['Đến ngày'],
    province: ['Tỉnh', 'Tỉnh, thành phố'],
    document: ['Văn bản'],
    url: ['Địa chỉ văn bản'],
    note: ['Ghi chú'],
  },
  required: REQUIRED,
};
const PERCENTAGE = /^(\d{1,3})(?:[.,](\d{1,2}))? ?%$/;

interface Known {
  readonly target: Target;
  readonly row: number;
}
type Complain = (column: Column, problem: Problem) => void;

/** null when the file has no usable header. `provinces`: as the registry of communes spells them. */
export function readTargets(
  sheet: Sheet,
  provinces: readonly string[],
  sink: Sink,
): readonly Target[] | null {
  const table = readTable(sheet, SPEC, sink);
  if (table === null) return null;
  const firstRows = new Map<TargetId, number>();
  const sound: Known[] = [];
  for (const row of table.rows) {
    let isSound = true;
    const complain: Complain = (column, problem) => {
      isSound = false;
      const cell = readCell(table, row, column);
      if (cell !== null) sink({ ...problem, ...placeCell(cell) });
    };
    const target = readTarget(table, row, provinces, complain);
    if (target === null) continue;
    const firstRow = firstRows.get(target.id);
    if (firstRow === undefined) firstRows.set(target.id, row.row);
    else complain('id', { code: 'target/duplicate-id', id: target.id, firstRow });
    if (!isSound) continue;
    const other = sound.find((earlier) => isBeside(earlier.target, target));
    if (other !== undefined) {
      complain('measure', { code: 'target/overlap', otherId: other.target.id, otherRow: other.row });
    }
    sound.push({ target, row: row.row });
  }
  return sound.map(({ target }) => target);
}

/** null after a problem without which there is no target. */
function readTarget(
  table: Table<Column>,
  row: TableRow,
  provinces: readonly string[],
  complain: Complain,
): Target | null {
  const read = (column: Column) => readText(table, row, column);
  for (const column of ['id', 'subject', 'threshold', 'document'] as const) {
    if (read(column) === '') complain(column, { code: 'cell/required' });
  }
  const id = parseTargetId(read('id'));
  if (id === null && read('id') !== '') complain('id', { code: 'cell/id', printed: read('id') });
  const printed = read('threshold');
  const threshold = readThreshold(printed);
  if (threshold === null && printed !== '') complain('threshold', { code: 'target/threshold', printed });
  const measure = readMeasure(read('measure'), complain);
  const from = readOptionalDate(read('from'), 'from', complain);
  const to = readOptionalDate(read('to'), 'to', complain);
  if (from !== null && to !== null && from > to) {
    complain('to', { code: 'period/reversed', from: read('from'), to: read('to') });
  }
  const province = readOptionalProvince(read('province'), provinces, complain);
  const url = read('url');
  if (!checkUrl(url)) complain('url', { code: 'cell/url', printed: url });
  if (id === null || threshold === null) return null;
  return {
    id,
    subject: read('subject'),
    measure,
    threshold,
    printed,
    from,
    to,
    province,
    document: read('document'),
    url: url || null,
    note: read('note'),
  };
}

/** `98 %`, `98,5%` as a fraction of whole numbers; null for anything that is not above 0 % and at most 100 %. */
function readThreshold(printed: string): Share | null {
  const match = PERCENTAGE.exec(printed);
  if (match === null) return null;
  const decimals = match[2] ?? '';
  const numerator = Number(`${match[1]}${decimals}`);
  const denominator = 100 * 10 ** decimals.length;
  return numerator > 0 && numerator <= denominator ? { numerator, denominator } : null;
}

function readMeasure(printed: string, complain: Complain): Measure | null {
  const measure = parseMeasureId(printed);
  if (measure === null && printed !== '') {
    const nearest = findSimilar(printed, MEASURES.map(formatMeasureId));
    complain('measure', { code: 'target/measure', printed, nearest });
  }
  return measure;
}

function readOptionalDate(printed: string, column: Column, complain: Complain): IsoDate | null {
  if (printed === '') return null;
  const reading = readDate(printed);
  if (reading.kind === 'date') return reading.date;
  complain(column, reading.problem);
  return null;
}

function readOptionalProvince(
  printed: string,
  provinces: readonly string[],
  complain: Complain,
): string | null {
  if (printed === '') return null;
  const reading = readProvince(printed, provinces);
  if (reading.kind === 'province') return reading.name;
  complain('province', reading.problem);
  return null;
}

/** Same measure, same province (or both everywhere), and a day that both hold on. */
function isBeside(a: Target, b: Target): boolean {
  if (a.measure === null || b.measure === null || !isSameMeasure(a.measure, b.measure)) return false;
  if (upperKey(a.province ?? '') !== upperKey(b.province ?? '')) return false;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd(a: Target, b: Target): boolean {
  return a.from === null || b.to === null || a.from <= b.to;
}
