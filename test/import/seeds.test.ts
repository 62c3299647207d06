import { describe, expect, test } from 'vitest';
import { WITH_FORMS, withWorkplace } from './import-folder.ts';
import { readShipped, SEED_REPORTS } from './seed-reports.ts';
import { WRITERS } from './writers.ts';

describe.each(WRITERS)('$container', ({ write }) => {
  test.each(SEED_REPORTS)('$path is imported to exactly the tables that ship', async (report) => {
    await withWorkplace(async ({ place, run, read, list }) => {
      const files = await place(await write(report));
      const { isDone, text } = await run(...files, ...report.options);
      expect(isDone, text).toBe(true);
      const names = report.tables.map(({ name }) => `${name}.csv`);
      expect(await list()).toEqual(
        [
          report.path.split('/')[0],
          report.path,
          ...[...names, 'report.json'].map((name) => `${report.path}/${name}`),
        ].toSorted(),
      );
      for (const name of names) {
        expect(await read(`reports/${report.path}/${name}`)).toBe(readShipped(`${report.path}/${name}`));
      }
      const json = JSON.parse(await read(`reports/${report.path}/report.json`));
      const shipped = JSON.parse(readShipped(`${report.path}/report.json`) ?? '');
      for (const key of ['commune', 'period', 'from', 'to', 'cumulative', 'form']) {
        expect(json[key], key).toEqual(shipped[key]);
      }
      expect(json.tables['indicators.csv'].spans).toEqual(shipped.tables['indicators.csv'].spans);
    }, WITH_FORMS);
  });
});
