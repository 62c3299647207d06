import { type Commune, type CommuneId, parseCommuneId } from '../domain/commune.ts';
import type { Problem, Sink } from '../domain/diagnostic.ts';
import { findNearest } from './find-nearest.ts';
import { type Cell, placeCell } from './read-figure.ts';

/** A commune with the row and the cells that state it. */
export interface RegisteredCommune {
  readonly commune: Commune;
  readonly row: number;
  readonly cells: Readonly<Record<'id' | 'code' | 'successor', Cell | null>>;
}

/** Looks at the registry as a whole: repeated ids, codes borne twice at once, successors that lead nowhere. */
export function checkCommunes(registered: readonly RegisteredCommune[], sink: Sink): readonly Commune[] {
  const byId = new Map<CommuneId, RegisteredCommune>();
  for (const entry of registered) {
    const earlier = byId.get(entry.commune.id);
    if (earlier === undefined) byId.set(entry.commune.id, entry);
    else complain(entry.cells.id, duplicateId(entry, earlier), sink);
  }
  checkCodes([...byId.values()], sink);
  const linked = new Map<CommuneId, Commune>();
  for (const entry of byId.values()) {
    linked.set(entry.commune.id, { ...entry.commune, successorId: readSuccessor(entry, byId, sink) });
  }
  checkCycles(linked, byId, sink);
  return [...linked.values()];
}

function duplicateId(entry: RegisteredCommune, earlier: RegisteredCommune): Problem {
  return { code: 'commune/duplicate-id', id: entry.commune.id, firstRow: earlier.row };
}

function checkCodes(entries: readonly RegisteredCommune[], sink: Sink): void {
  const byCode = Map.groupBy(entries, (entry) => entry.commune.code);
  for (const [code, bearers] of byCode) {
    if (code === null) continue;
    const inTime = bearers.toSorted((a, b) => compareStart(a.commune, b.commune) || a.row - b.row);
    for (const [index, later] of inTime.entries()) {
      const earlier = inTime[index - 1];
      if (earlier === undefined || !overlaps(earlier.commune, later.commune)) continue;
      const [first, second] = earlier.row < later.row ? [earlier, later] : [later, earlier];
      const problem: Problem = {
        code: 'commune/code-overlap',
        otherId: first.commune.id,
        otherRow: first.row,
        printed: code,
      };
      complain(second.cells.code, problem, sink);
    }
  }
}

function compareStart(a: Commune, b: Commune): number {
  const [first, second] = [a.validFrom ?? '', b.validFrom ?? ''];
  return first < second ? -1 : Number(first > second);
}

function overlaps(earlier: Commune, later: Commune): boolean {
  return earlier.validTo === null || later.validFrom === null || earlier.validTo >= later.validFrom;
}

function readSuccessor(
  { cells }: RegisteredCommune,
  byId: ReadonlyMap<CommuneId, RegisteredCommune>,
  sink: Sink,
): CommuneId | null {
  const printed = cells.successor?.text ?? '';
  if (printed === '') return null;
  const id = parseCommuneId(printed);
  if (id !== null && byId.has(id)) return id;
  const nearest = findNearest(printed, byId.keys());
  complain(cells.successor, { code: 'commune/successor-unknown', printed, nearest }, sink);
  return null;
}

/** Each chain of successors is walked once; a chain that meets itself is reported at its first row. */
function checkCycles(
  communes: ReadonlyMap<CommuneId, Commune>,
  byId: ReadonlyMap<CommuneId, RegisteredCommune>,
  sink: Sink,
): void {
  const done = new Set<CommuneId>();
  for (const start of communes.keys()) {
    const chain: CommuneId[] = [];
    const seen = new Set<CommuneId>();
    let id: CommuneId | null = start;
    while (id !== null && !done.has(id) && !seen.has(id)) {
      seen.add(id);
      chain.push(id);
      id = communes.get(id)?.successorId ?? null;
    }
    if (id !== null && seen.has(id)) {
      const cycle = [...chain.slice(chain.indexOf(id)), id];
      const cell = byId.get(id)?.cells.successor ?? null;
      complain(cell, { code: 'commune/successor-cycle', chain: cycle }, sink);
    }
    for (const walked of seen) done.add(walked);
  }
}

function complain(cell: Cell | null, problem: Problem, sink: Sink): void {
  if (cell !== null) sink({ ...problem, ...placeCell(cell) });
}
