import type { Column, ForeignKey, TableSchema } from '../downloads/table-schema.ts';

/** A Table Schema of the Data Package standard, for JSON. `table` is the name of the resource that has it. */
export function buildFrictionlessSchema(
  { columns, primaryKey, foreignKeys }: TableSchema,
  table: string,
): object {
  return {
    fields: columns.map(buildField),
    missingValues: [''],
    primaryKey: primaryKey.length === 0 ? undefined : primaryKey,
    foreignKeys: foreignKeys.length === 0 ? undefined : foreignKeys.map((key) => buildKey(key, table)),
  };
}

function buildField(column: Column): object {
  const { name, title, meaning, type } = column;
  const isBoolean = type === 'boolean';
  return {
    name,
    title,
    description: meaning,
    type,
    format: 'default',
    trueValues: isBoolean ? ['1'] : undefined,
    falseValues: isBoolean ? ['0'] : undefined,
    constraints: buildConstraints(column),
  };
}

function buildConstraints({ isRequired, minimum, maximum, values, pattern }: Column): object | undefined {
  const constraints = {
    required: isRequired,
    minimum,
    maximum,
    enum: values,
    pattern: pattern === undefined ? undefined : `^${pattern}$`,
  };
  return Object.values(constraints).some((value) => value !== undefined) ? constraints : undefined;
}

/** A table that refers to itself is named by the empty string. */
function buildKey(key: ForeignKey, table: string): object {
  const resource = key.table === table ? '' : key.table;
  return { fields: [key.column], reference: { resource, fields: [key.id] } };
}
