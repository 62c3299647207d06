import { beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { ReportDiff } from '../../src/ledger/judge-report.ts';
import { changeFolder, type Files, loadFiles, SOUND_FOLDER } from '../ingest/data-folder.ts';
import { edit, flat, REPORT, REPORT_GONE, report } from '../ingest/diagnostic-cases/changes.ts';
import { compare, compareData, publish } from './publish.ts';

const ISSUED = 'khanh-hoa-vinh-thanh/2023-quy-3';
const FLAT = 'khanh-hoa-tay-nha-trang/2025-07';

let old: Dataset;
beforeEach(async () => {
  old = await loadFiles(SOUND_FOLDER);
});

function load(files: Files, ...corrections: readonly string[]): Promise<Dataset> {
  const lines = ['figure,old,new,date,reason', ...corrections.map((line) => `${line},Nhập nhầm`)];
  return loadFiles(changeFolder({ ...files, 'corrections.csv': lines.join('\n') }));
}

async function list(now: Promise<Dataset>, before = old, day?: string) {
  return (await compareData(before, await now, day)).map(tell);
}

/** `kind table/row/column old → new`, then the lines that are missing. */
function tell({ kind, published, changes, needed }: ReportDiff) {
  return {
    report: `${kind} ${published.communeId}/${published.reportId}`,
    changes: changes.map(
      (one) => `${one.kind} ${one.table}/${one.row}/${one.column} ${say(one.old)} → ${say(one.new)}`,
    ),
    needed: needed.map(({ figure, old: from, new: to }) => `${figure} ${say(from)} → ${say(to)}`),
  };
}

function say({ value, isWithheld }: { readonly value: unknown; readonly isWithheld: boolean }): string {
  return isWithheld ? 'withheld' : JSON.stringify(value);
}

const dossiers = (from: string | RegExp, to: string) => edit(`${REPORT}/dossiers.csv`, from, to);
const indicators = (from: string, to: string) => edit(`${REPORT}/indicators.csv`, from, to);
const CHANGED = flat(',30,20,8,2', ',31,20,8,2');

describe('between two publications', () => {
  test('nothing that is published again the same is told', async () => {
    expect(await list(load({}))).toEqual([]);
  });

  test('a changed number of a closed period needs a line', async () => {
    expect(await list(load(CHANGED))).toEqual([
      {
        report: `changed ${FLAT}`,
        changes: ['changed dossiers/total/received 30 → 31'],
        needed: [`${FLAT}/dossiers/total/received 30 → 31`],
      },
    ]);
  });

  test('with the line it needs none', async () => {
    const [diff] = await list(load(CHANGED, `${FLAT}/dossiers/total/received,30,31,2026-01-10`));
    expect(diff).toMatchObject({ changes: ['changed dossiers/total/received 30 → 31'], needed: [] });
  });

  test('several corrections between two publications are one chain', async () => {
    const lines = [
      `${FLAT}/dossiers/total/received,29,31,2026-01-10`,
      `${FLAT}/dossiers/total/received,30,29,2025-12-01`,
      `${FLAT}/dossiers/total/received,33,30,2025-09-01`,
    ];
    expect((await list(load(CHANGED, ...lines)))[0]?.needed).toEqual([]);
  });

  test('a line that begins with another value than was published does not count', async () => {
    const line = `${FLAT}/dossiers/total/received,29,31,2026-01-10`;
    const [diff] = await list(load(CHANGED, line));
    expect(diff?.needed).toEqual([`${FLAT}/dossiers/total/received 30 → 31`]);
  });

  test('a period that is not over needs none: its last day is today', async () => {
    expect((await list(load(CHANGED), old, '2025-07-31'))[0]).toMatchObject({ needed: [] });
    expect((await list(load(CHANGED), old, '2025-08-01'))[0]?.needed).toHaveLength(1);
  });

  test('a report without dates is over with the months it is named after; with a name of its own, at once', async () => {
    const undated = (name: string) =>
      report(/"period": "2023-Q3",\s+"from": "2023-06-14",\s+"to": "2023-09-13"/, `"period": "${name}"`);
    const change = async (name: string, day: string) => {
      const before = await load({ ...undated(name), ...dossiers('240', '230') });
      return (await list(load(undated(name)), before, day))[0]?.needed.length;
    };
    expect(await change('2023-Q3', '2023-09-30')).toBe(0);
    expect(await change('2023-Q3', '2023-10-01')).toBe(1);
    expect(await change('Đợt cao điểm', '2023-01-01')).toBe(1);
  });

  test('new reports, new rows and values where there were none need no line', async () => {
    const fewer = await load({
      'reports/2025-07.csv': null,
      ...dossiers('2,Chứng thực,848,0\n', ''),
      ...indicators('1.134,\n', ',\n'),
    });
    expect(await list(load({}), fewer)).toEqual([
      expect.objectContaining({ report: `added ${FLAT}`, needed: [] }),
      {
        report: `changed ${ISSUED}`,
        changes: [
          'added dossiers/chung-thuc/received null → 848',
          'added dossiers/chung-thuc/received_online null → 0',
          'added indicators/so-ho-so-da-tiep-nhan/value null → 1134',
        ],
        needed: [],
      },
    ]);
  });

  test('a cell, a row, a table and a report that are gone each need one line', async () => {
    const gone = (files: Files) => list(load(files)).then((diffs) => diffs.map(({ needed }) => needed));
    expect(await gone(dossiers('848,0', '848,'))).toEqual([
      [`${ISSUED}/dossiers/chung-thuc/received_online 0 → null`],
    ]);
    expect(await gone(dossiers('2,Chứng thực,848,0\n', ''))).toEqual([
      [`${ISSUED}/dossiers/chung-thuc null → null`],
    ]);
    expect(await gone({ [`${REPORT}/dossiers.csv`]: null })).toEqual([[`${ISSUED}/dossiers null → null`]]);
    expect(await gone(REPORT_GONE)).toEqual([[`${ISSUED} null → null`]]);
  });

  test('withdrawn as a whole or figure by figure, what is gone is corrected', async () => {
    const withdraw = async (files: Files, ...lines: readonly string[]) =>
      (await list(load(files, ...lines))).map(({ needed }) => needed);
    const row = dossiers('2,Chứng thực,848,0\n', '');
    expect(await withdraw(REPORT_GONE, `${ISSUED},,,2026-01-10`)).toEqual([[]]);
    expect(await withdraw(row, `${ISSUED}/dossiers/chung-thuc,,,2026-01-10`)).toEqual([[]]);
    const byCell = ['received,848', 'received_online,0'].map(
      (cell) => `${ISSUED}/dossiers/chung-thuc/${cell},,2026-01-10`,
    );
    expect(await withdraw(row, ...byCell)).toEqual([[]]);
  });

  test('a rate and an answer in words are compared as values', async () => {
    const before = await load(indicators('"98,5"', '"98,4"'));
    const rate = `${ISSUED}/indicators/ty-le-dung-han/value`;
    expect((await list(load({}), before))[0]?.needed).toEqual([`${rate} 0.984 → 0.985`]);
    expect((await list(load({}, `${rate},"98,40 %","98,5%",2026-01-10`), before))[0]?.needed).toEqual([]);
    expect(await list(load(indicators('"98,5"', '"98,50"')))).toEqual([]);
    const words = await load(indicators('1.134', 'Đang rà soát'));
    const key = `${ISSUED}/indicators/so-ho-so-da-tiep-nhan/value`;
    expect((await list(load({}), words))[0]?.needed).toEqual([`${key} "Đang rà soát" → 1134`]);
    expect((await list(load({}, `${key},Đang rà soát,1.134,2026-01-10`), words))[0]?.needed).toEqual([]);
  });

  test('days and name of a period are published, too', async () => {
    const now = load(
      report('"2023-09-13"', '"2023-09-14"'),
      `${ISSUED}/period/report/to,,13/9/2023,2024-01-01`,
    );
    await expect(now).rejects.toThrow('correction/not-current');
    expect((await list(load(report('"2023-09-13"', '"2023-09-14"'))))[0]?.needed).toContain(
      `${ISSUED}/period/report/to "13/9/2023" → "14/9/2023"`,
    );
    const line = `${ISSUED}/period/report/to,2023-09-13,14/09/2023,2024-01-01`;
    expect((await list(load(report('"2023-09-13"', '"2023-09-14"'), line)))[0]?.needed).toEqual([]);
    const name = (
      await list(load(report('"2023-Q3"', '"2023"'), `${ISSUED}/period/report/name,2023-Q3,2023,2024-01-01`))
    )[0];
    expect(await list(load(report('"2023-Q3"', '"2023-q3"')))).toEqual([]);
    expect(name).toMatchObject({ changes: ['changed period/report/name "2023-Q3" → "2023"'], needed: [] });
  });

  test('what the smallest published count withholds or releases needs no line and is not told', async () => {
    const settings = { ...JSON.parse(SOUND_FOLDER['site.json'] ?? ''), smallest_published_count: 11 };
    const limited = { 'site.json': JSON.stringify(settings) };
    const withheld = [
      'withheld dossiers/ho-tich/received 10 → withheld',
      'withheld dossiers/ho-tich/received_online 6 → withheld',
      'withheld dossiers/ho-tich/received_direct 3 → withheld',
      'withheld dossiers/ho-tich/carried_over 1 → withheld',
    ];
    expect(await list(load(limited))).toEqual([{ report: `changed ${FLAT}`, changes: withheld, needed: [] }]);
    const few = { ...limited, ...flat(',Hộ tịch,10', ',Hộ tịch,9') };
    expect(publish(await load(few))[1]).toContain('["ho-tich",false,false,false,false],["total",30,');
    expect(await list(load(few), await load(limited))).toEqual([]);
    expect((await list(load({}), await load(few)))[0]).toMatchObject({
      changes: expect.arrayContaining(['released dossiers/ho-tich/received withheld → 10']),
      needed: [],
    });
  });

  test('a report under another address is gone, and leads to the new one', async () => {
    const moved = Object.fromEntries(
      Object.keys(REPORT_GONE).map((path) => [path.replace('quy-3', 'quy-ba'), SOUND_FOLDER[path] ?? null]),
    );
    const diffs = await compareData(old, await load({ ...REPORT_GONE, ...moved }));
    expect(diffs.map(({ kind, movedTo }) => [kind, movedTo?.id ?? null])).toEqual([
      ['added', null],
      ['gone', '2023-quy-ba'],
    ]);
    expect(diffs[1]?.needed.map(({ figure }) => figure)).toEqual([ISSUED]);
  });
});

describe('a manifest', () => {
  let lines: readonly string[];
  beforeEach(() => {
    lines = publish(old);
  });

  test('has a line per report, each the same as long as its report is', async () => {
    const now = publish(await load(CHANGED));
    expect(lines).toHaveLength(3);
    expect(now.filter((line) => !lines.includes(line))).toEqual([
      expect.stringContaining('"commune":"khanh-hoa-tay-nha-trang"'),
    ]);
    expect(lines[1]).toBe(
      '{"commune":"khanh-hoa-tay-nha-trang","report":"2025-07","period":"2025-07","from":"2025-07-01","to":"2025-07-31","cumulative":false,"tables":{"dossiers":[["row","received","received_online","received_direct","carried_over"],["ho-tich",10,6,3,1],["total",30,20,8,2]]}}',
    );
  });

  type Lines = readonly string[];
  test.each<[string, (lines: Lines) => Lines]>([
    ['nothing at all', () => []],
    ['a page in place of it', () => ['<!doctype html>', '<title>Đăng nhập</title>']],
    ['no format', () => ['{"version":1,"reports":0}']],
    ['a cut end', (all) => all.slice(0, -1)],
    ['a line cut in two', (all) => [...all.slice(0, -1), all.at(-1)?.slice(0, 100) ?? '']],
    ['a report twice', (all) => [all[0] ?? '', all[1] ?? '', all[1] ?? '']],
    ['a negative count', (all) => all.map((line) => line.replace('848', '-848'))],
    ['a day that is none', (all) => all.map((line) => line.replace('2023-09-13', '2023-09-31'))],
  ])('that is %s is not taken for one', async (_, spoil) => {
    expect(await compare(spoil(lines), old)).toMatchObject({ kind: 'unreadable' });
  });

  test('of a later version is told apart', async () => {
    const later = [(lines[0] ?? '').replace('"version":1', '"version":2'), '?'];
    expect(await compare(later, old)).toEqual({ kind: 'newer', version: 2 });
  });

  test('without reports makes all of them new', async () => {
    const diff = await compare(['{"format":"ban-ke-so-lieu","version":1,"reports":0}'], old);
    expect(diff).toMatchObject({ kind: 'diff', reports: [{ kind: 'added' }, { kind: 'added' }] });
  });
});
