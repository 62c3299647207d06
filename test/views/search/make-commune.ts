import { type Commune, parseCommuneId } from '../../../src/domain/commune.ts';
import { parseIsoDate } from '../../../src/domain/date.ts';
import { slugify } from '../../../src/format/text.ts';

type Given = Pick<Commune, 'name'> & Partial<Omit<Commune, 'id' | 'name' | 'successorId' | 'validTo'>>;

/** A commune of Tỉnh Mẫu that goes on, unless said otherwise; `successor` may be null for one that just ended. */
export function makeCommune(
  given: Given & { readonly id?: string; readonly successor?: string | null },
): Commune {
  const { id, successor, ...rest } = given;
  const province = given.province ?? 'Mẫu';
  const parsed = parseCommuneId(id ?? slugify(`${province} ${given.name}`));
  if (parsed === null) throw new Error(`no id: ${id}`);
  return {
    id: parsed,
    kind: 'xa',
    district: null,
    province,
    code: null,
    validFrom: null,
    validTo: successor === undefined ? null : parseIsoDate('2025-06-30'),
    successorId: typeof successor === 'string' ? parseCommuneId(successor) : null,
    website: null,
    ...rest,
  };
}
