export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** What the cells of a column may hold. An empty cell is no value; booleans are written 1 and 0. */
export interface ColumnKind {
  readonly type: ColumnType;
  /** True where no cell is empty. */
  readonly isRequired?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  /** All texts that occur. */
  readonly values?: readonly string[];
  /** Regular expression for the whole text, without anchors. */
  readonly pattern?: string;
}

export interface Column extends ColumnKind {
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
}

/** A column whose values are ids in another table, or in the table itself. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly id: string;
}

export interface TableSchema {
  readonly columns: readonly Column[];
  /** Empty where no columns together name a row. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}
