import type { Figure } from '../domain/figure.ts';
import type { Finding } from '../domain/finding.ts';
import type { TaskRow, TaskTable } from '../domain/tables.ts';
import { makeCountFinding, makeOperand, sumValues, takePresent } from './make-finding.ts';

const COLUMNS: readonly ((row: TaskRow) => Figure)[] = [
  (row) => row.tasks,
  (row) => row.done,
  (row) => row.notDone,
];

/** Tasks = done + not done in every row, and each printed total = the sum of its plan's sections. */
export function auditTasks(table: TaskTable): readonly Finding[] {
  const sections = new Map<string, TaskRow[]>();
  for (const row of table.rows) {
    if (row.kind === 'total') continue;
    const known = sections.get(row.plan);
    if (known === undefined) sections.set(row.plan, [row]);
    else known.push(row);
  }
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const subject = `${row.plan}, ${row.section}`;
    findings.push(...checkSum(row.tasks, [row.done, row.notDone], subject));
    if (row.kind === 'section') continue;
    const parts = sections.get(row.plan) ?? [];
    for (const read of COLUMNS) findings.push(...checkSum(read(row), parts.map(read), subject));
  }
  return findings;
}

function checkSum(whole: Figure, parts: readonly Figure[], subject: string): readonly Finding[] {
  const present = takePresent(parts);
  if (whole.kind === 'absent' || present === null || present.length === 0) return [];
  const operands = present.map((part) => makeOperand(part, null, part.place.header));
  const expected = sumValues(operands);
  if (expected === whole.value) return [];
  const claim = makeOperand(whole, null, whole.place.header);
  return [makeCountFinding({ rule: 'parts-sum', claim, operands, expected, subject })];
}
