import type { CitedLine } from '../domain/import-question.ts';
import { findColumn } from '../ingest/dossier-headings.ts';
import type { Group } from './group-parts.ts';
import type { Part, SplitDocument } from './split-document.ts';

/**
 * Every line that can say whose report this is and of when: above the text, above the tables, the agency's column.
 * `groups`: the tables that are taken.
 */
export function listLines(
  documents: readonly SplitDocument[],
  groups: readonly Group[],
): readonly CitedLine[] {
  const taken = new Set(groups.map(({ place }) => place.document));
  const heads = documents
    .filter(({ name, parts }) => parts.length === 0 || taken.has(name))
    .flatMap(({ head }) => head);
  const chosen = groups.flatMap((group) => group.parts);
  const lines = new Set([...heads, ...chosen.flatMap((part) => part.lines), ...chosen.flatMap(listAgencies)]);
  return [...lines];
}

function listAgencies({ kind, header, rows }: Part): readonly CitedLine[] {
  if (kind !== 'dossiers') return [];
  const column = header[0]?.cells.findIndex(({ text }) => findColumn(text) === 'agency') ?? -1;
  return rows.flatMap(({ cells, place }) => {
    const text = cells[column]?.text ?? '';
    return text === '' ? [] : [{ text, place }];
  });
}
