import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Adds one to the dossiers received of the first row of the last month: what a report mended by a commune does. */
export function changeOneCount(dataDir: string): void {
  const folder = join(dataDir, 'reports');
  const last = readdirSync(folder).toSorted().at(-1);
  if (last === undefined) throw new Error(`no reports in ${folder}`);
  const file = join(folder, last);
  const [header = '', row = '', ...rows] = readFileSync(file, 'utf8').split('\n');
  const place = header.split(',').indexOf('received');
  const cells = row.split(',');
  const changed = cells.with(place, String(Number(cells[place]) + 1));
  writeFileSync(file, [header, changed.join(','), ...rows].join('\n'));
}
