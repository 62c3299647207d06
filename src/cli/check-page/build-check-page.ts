import type { RuleId } from '../../domain/finding.ts';
import { CHECK_PAGE } from '../../strings/check-page.ts';
import { formatFile } from '../../strings/diagnostics.ts';
import { explainRule, nameRule } from '../../strings/rules.ts';
import type { CheckedData } from '../check-data.ts';
import { buildEntryExcerpts } from './build-entry-excerpts.ts';
import { type BuiltExcerpt, buildTableExcerpt } from './build-table-excerpt.ts';
import type { CheckPage, FileSection, Item } from './check-page.ts';
import { groupRemarks, type RemarkedFile, type RemarkGroup } from './group-remarks.ts';
import { listRemarks, nameSpot, type Remark } from './list-remarks.ts';
import { nameItem } from './mark-places.ts';
import type { ReadSource } from './read-source.ts';

/** Rows shown of one file, and of all files together; problems and findings themselves are all listed. */
const MOST_ROWS = { file: 200, page: 2000 };

/** What a check found, file by file, with the tables about the cells in question. */
export function buildCheckPage(checked: CheckedData, readSource: ReadSource): CheckPage {
  const remarks = listRemarks(checked);
  const files = groupRemarks(remarks);
  const isFailed = checked.kind === 'failed';
  const kind = isFailed ? 'error' : 'finding';
  let left = MOST_ROWS.page;
  const sections = files.map((remarked, index): FileSection => {
    const title = formatFile(remarked.file, checked.folder);
    const prefix = `o-${index + 1}`;
    const built = buildExcerpts(remarked, title, readSource, prefix, Math.min(left, MOST_ROWS.file));
    left -= built.reduce((sum, { rowCount }) => sum + rowCount, 0);
    const ids = new Map(built.flatMap((one) => [...one.ids]));
    return {
      id: `tep-${index + 1}`,
      title,
      summary: CHECK_PAGE.file(title, kind, remarked.count),
      items: remarked.groups.map((group) => buildItem(group, ids)),
      excerpts: built.map(({ excerpt }) => excerpt),
      note: left > 0 || built.length > 0 ? null : CHECK_PAGE.noRoom,
    };
  });
  return {
    kind,
    canPublish: !isFailed,
    verdict: isFailed ? CHECK_PAGE.failed(remarks.length) : CHECK_PAGE.passed(remarks.length),
    lines: [
      ...(remarks.length === 0 ? [] : [CHECK_PAGE.next[kind]]),
      CHECK_PAGE.checked(checked.folder),
      ...(isFailed
        ? []
        : [CHECK_PAGE.contains(checked.dataset.communes.size, checked.dataset.reports.length)]),
    ],
    files: sections,
    rules: [...new Set(remarks.flatMap(({ rule }) => rule ?? []))].map((rule) => ({
      id: nameRuleAnchor(rule),
      name: nameRule(rule),
      explanation: explainRule(rule),
    })),
  };
}

function buildExcerpts(
  remarked: RemarkedFile,
  title: string,
  readSource: ReadSource,
  prefix: string,
  limit: number,
): readonly BuiltExcerpt[] {
  if (limit <= 0) return [];
  const source = readSource(remarked.file);
  if (source.kind === 'unreadable') return [];
  if (source.kind === 'json') return buildEntryExcerpts(remarked, title, source.value, prefix, limit);
  const table = buildTableExcerpt(remarked, title, source.rows, prefix, limit);
  return table === null ? [] : [table];
}

function buildItem({ number, remarks }: RemarkGroup, ids: ReadonlyMap<Remark, string>): Item {
  const [first] = remarks;
  const { kind, columnName, column, text, code, rule } = first;
  return {
    id: nameItem(number),
    label: CHECK_PAGE.label(kind, number),
    spots: remarks.map((remark) => {
      const id = ids.get(remark);
      return { text: nameSpot(remark), href: id === undefined ? null : `#${id}` };
    }),
    columnName: column === null ? null : columnName,
    text,
    code,
    rule: rule === null ? null : { href: `#${nameRuleAnchor(rule)}`, text: nameRule(rule) },
  };
}

function nameRuleAnchor(rule: RuleId): string {
  return `quy-tac-${rule.toLowerCase()}`;
}
