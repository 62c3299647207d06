import type { Remark, RemarkCode } from '../../domain/remark.ts';

/** Where in a Word document the reading is: tables numbered in order, rows and cells of the innermost; 0 before. */
export interface WordPlace {
  readonly table: number;
  row: number;
  column: number;
}

/** Collects remarks, one per place and code, their details joined. */
export interface WordRemarks {
  readonly add: (code: RemarkCode, place: WordPlace | null, detail: string) => void;
  /** Only where there is text; `sign` before it tells what became of it. */
  readonly addText: (code: RemarkCode, place: WordPlace | null, text: string, sign?: string) => void;
  readonly list: () => readonly Remark[];
}

export function collectWordRemarks(): WordRemarks {
  const found = new Map<string, { readonly remark: Remark; readonly details: string[] }>();
  const add: WordRemarks['add'] = (code, place, detail) => {
    const { table, row, column } = place ?? { table: null, row: null, column: null };
    const key = `${code} ${table} ${row} ${column}`;
    const entry = found.get(key) ?? {
      remark: { code, place: { sheet: null, table, row, column: column || null }, detail: '' },
      details: [],
    };
    if (detail.trim() !== '') entry.details.push(detail.trim());
    found.set(key, entry);
  };
  return {
    add,
    addText: (code, place, text, sign = '') => {
      if (text.trim() !== '') add(code, place, `${sign}${text.trim()}`);
    },
    list: () => [...found.values()].map(({ remark, details }) => ({ ...remark, detail: details.join(', ') })),
  };
}
