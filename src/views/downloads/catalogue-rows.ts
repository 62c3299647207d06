import type { Dataset } from '../../domain/dataset.ts';
import { COMMUNE_KIND_NAMES } from '../../strings/communes.ts';
import type { DownloadRows } from './download-table.ts';

export const COMMUNE_COLUMNS = [
  'id',
  'name',
  'kind',
  'district',
  'province',
  'code',
  'valid_from',
  'valid_to',
  'successor',
  'website',
] as const;
export const FIELD_COLUMNS = ['id', 'name', 'aliases'] as const;
export const INDICATOR_COLUMNS = [
  'id',
  'area',
  'name',
  'unit',
  'kind',
  'numerator',
  'denominator',
  'parts',
  'codes',
  'definition',
  'legal_source',
  'direction',
] as const;

/** Every commune of the registry, with reports or without, in the columns of `communes.csv`. */
export function listCommuneRows({ communes }: Dataset): DownloadRows {
  const rows = [...communes.values()].map((commune) => [
    commune.id,
    commune.name,
    COMMUNE_KIND_NAMES[commune.kind],
    commune.district,
    commune.province,
    commune.code,
    commune.validFrom,
    commune.validTo,
    commune.successorId,
    commune.website,
  ]);
  return { columns: COMMUNE_COLUMNS, rows };
}

/** In the columns of `fields.csv`. */
export function listFieldRows({ fields }: Dataset): DownloadRows {
  const rows = [...fields.values()].map(({ id, name, aliases }) => [id, name, joinList(aliases)]);
  return { columns: FIELD_COLUMNS, rows };
}

/** In the columns of `indicators.csv`. */
export function listCatalogueRows({ indicators }: Dataset): DownloadRows {
  const rows = [...indicators.values()].map((indicator) => [
    indicator.id,
    indicator.area,
    indicator.name,
    indicator.unit,
    indicator.kind,
    indicator.numeratorId,
    indicator.denominatorId,
    joinList(indicator.partIds),
    joinList(indicator.codes.map(({ code, meaning }) => `${code}=${meaning}`)),
    indicator.definition,
    indicator.legalSource,
    indicator.direction,
  ]);
  return { columns: INDICATOR_COLUMNS, rows };
}

/** null where there is nothing to list. */
function joinList(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join('|');
}
