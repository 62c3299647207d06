import { expect, test } from 'vitest';
import { withholdSmallCounts } from '../../src/domain/withhold-small-counts.ts';
import { withholdCorrections } from '../../src/ledger/withhold-corrections.ts';
import { changeFolder, loadFiles, SOUND_FOLDER } from '../ingest/data-folder.ts';

const REPORT = 'khanh-hoa-tay-nha-trang/2025-07';
const LINES = [
  // Received 10 now, 12 before: withheld below 11.
  'dossiers/ho-tich/received,12,10',
  'dossiers/ho-tich/received_online,8,6',
  // Gone; once so few, once enough.
  'dossiers/dat-dai/resolved,2,',
  'dossiers/dat-dai/received,40,',
  'dossiers/nguoi-co-cong/received,70,',
  'procedures/1-001/received,5,',
  'dossiers/total/received,9,30',
  'statements/ii-ho-so/value,Nhiều,',
];

async function load(smallest: number) {
  const settings = { ...JSON.parse(SOUND_FOLDER['site.json'] ?? ''), smallest_published_count: smallest };
  const lines = LINES.map((line) => `${REPORT}/${line},2025-09-01,Nhập nhầm`);
  const dataset = await loadFiles(
    changeFolder({
      'site.json': JSON.stringify(settings),
      'corrections.csv': ['figure,old,new,date,reason', ...lines].join('\n'),
    }),
  );
  return withholdCorrections(withholdSmallCounts(dataset)).corrections;
}

test('corrections do not tell what is withheld, nor what would be if it were still there', async () => {
  const corrections = await load(11);
  expect(
    corrections.map(({ figure, old, new: now, isWithheld, reason }) => [
      figure.slice(REPORT.length + 1),
      isWithheld ? 'withheld' : [old, now],
      reason,
    ]),
  ).toEqual([
    ['dossiers/ho-tich/received', 'withheld', 'Nhập nhầm'],
    ['dossiers/ho-tich/received_online', 'withheld', 'Nhập nhầm'],
    ['dossiers/dat-dai/resolved', 'withheld', 'Nhập nhầm'],
    ['dossiers/dat-dai/received', 'withheld', 'Nhập nhầm'],
    ['dossiers/nguoi-co-cong/received', [70, null], 'Nhập nhầm'],
    ['procedures/1-001/received', 'withheld', 'Nhập nhầm'],
    ['dossiers/total/received', [9, 30], 'Nhập nhầm'],
    ['statements/ii-ho-so/value', ['Nhiều', null], 'Nhập nhầm'],
  ]);
  expect(corrections.filter(({ isWithheld, old, new: now }) => isWithheld && (old ?? now) !== null)).toEqual(
    [],
  );
});

test('a count that was so small before it was corrected stays untold', async () => {
  const settings = { ...JSON.parse(SOUND_FOLDER['site.json'] ?? ''), smallest_published_count: 3 };
  const dataset = await loadFiles(
    changeFolder({
      'site.json': JSON.stringify(settings),
      'corrections.csv': `figure,old,new,date,reason\n${REPORT}/dossiers/ho-tich/received,2,10,2025-09-01,Thiếu số\n`,
    }),
  );
  const [correction] = withholdCorrections(withholdSmallCounts(dataset)).corrections;
  expect(correction).toMatchObject({ old: null, new: null, isWithheld: true });
});

test('where nothing is withheld, corrections stay as they are', async () => {
  const corrections = await load(0);
  expect(corrections.map(({ isWithheld }) => isWithheld)).toEqual(LINES.map(() => false));
  expect(corrections[0]).toMatchObject({ old: 12, new: 10, isRate: false });
});
