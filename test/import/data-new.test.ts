import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeBlank } from '../../src/cli/make-blank.ts';
import { parseNewOptions } from '../../src/cli/parse-new-options.ts';
import { checkTarget } from '../../src/import/check-target.ts';
import { type BlankOptions, planBlank } from '../../src/import/plan-blank.ts';
import { indexCommunes } from '../../src/ingest/commune-index.ts';
import { parseDataFolder } from '../../src/ingest/parse-data-folder.ts';
import { SHIPPED } from '../ingest/shipped-folder.ts';
import { WITH_FORMS, withWorkplace } from './import-folder.ts';

const { registries } = parseDataFolder(SHIPPED);
const FORMS = readdirSync('data/forms').map((name) => name.replace('.csv', ''));

const OPTIONS: BlankOptions = {
  isFlat: false,
  communes: ['khanh-hoa-cam-ranh'],
  period: '2025-Q3',
  from: '2025-07-01',
  to: '30/9/2025',
  hasNoDates: false,
  isCumulative: null,
  form: null,
  report: null,
  title: null,
  source: null,
  separator: ',',
};

function plan(options: Partial<BlankOptions>) {
  const { communes, fields, forms } = registries;
  const index = communes ?? indexCommunes([]);
  return planBlank(
    { ...OPTIONS, ...options },
    { communes: index, fields: fields ?? { fields: new Map(), byName: new Map() }, forms },
  );
}

function make(options: Partial<BlankOptions>) {
  const planned = plan(options);
  if (planned.kind === 'questions') throw new Error(JSON.stringify(planned.questions));
  return planned.target;
}

describe('an empty report', () => {
  test.each(FORMS)('with the rows of %s passes the check, and states no value', (form) => {
    const { errors, dataset } = checkTarget(SHIPPED, make({ form }));
    expect(errors).toEqual([]);
    const report = dataset?.reports.find(({ communeId }) => communeId === 'khanh-hoa-cam-ranh');
    expect(report?.appendix?.rows.length).toBe(registries.forms.get(form)?.rows.length);
    expect(
      report?.appendix?.rows.filter(({ figure, text }) => figure.kind === 'present' || text !== null),
    ).toEqual([]);
    expect(report?.dossiers?.rows.map(({ kind }) => kind)).toEqual([...Array(9).fill('field'), 'total']);
    expect(report?.dossiers?.columns).toHaveLength(11);
  });

  test('opens in a spreadsheet: marks, and no cell that becomes a formula or a date', () => {
    for (const { path, text } of make({ form: 'ha-noi-phu-luc-3' }).files) {
      if (!path.endsWith('.csv')) continue;
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text).not.toMatch(/^"?[-+=@]|^\d+[.,]\d/m);
      expect(text).not.toMatch(/[,"][-+=@]/);
    }
    const [, dossiers] = make({ separator: ';' }).files;
    expect(dossiers?.text.split('\n')[3]).toBe('1;Bảo trợ xã hội;;;;;;;;;;;');
  });
});

test('an empty flat table has one row per commune that exists on all days', () => {
  const target = make({ isFlat: true, communes: [], period: '2025-08', from: '1/8/2025', to: '31/8/2025' });
  expect(target.path).toBe('reports/2025-08.csv');
  const { errors, dataset } = checkTarget(SHIPPED, target);
  expect(errors).toEqual([]);
  const communes = dataset?.reports
    .filter(({ file }) => file === target.path)
    .map(({ communeId }) => communeId);
  expect(communes?.toSorted()).toEqual([
    'ha-noi-phuong-khong-neu-ten',
    'hai-phong-nam-thanh-mien',
    'khanh-hoa-cam-ranh',
    'khanh-hoa-tay-nha-trang',
    'thanh-hoa-kien-tho',
  ]);
});

async function run(words: readonly string[], data: string) {
  const command = parseNewOptions(words);
  if (command.kind === 'misunderstood') throw new Error(command.message);
  const { isDone, lines } = await makeBlank(command, data);
  return { isDone, text: lines.join('\n') };
}

test('what is missing or wrong is asked at once with what there is to choose from; what exists is not overwritten', async () => {
  await withWorkplace(async ({ data, read, list }) => {
    const asked = await run(['--commune', 'khanh-hoa-cam-ran', '--form', 'phu-luc-6'], data);
    expect(asked.isDone).toBe(false);
    expect(asked.text).toMatch(/^Còn 4 điều chưa rõ, nên chưa tạo gì:\n/);
    for (const part of [
      '--from NGÀY --to NGÀY',
      '--period KỲ',
      '"khanh-hoa-cam-ranh"',
      '--form khanh-hoa-phu-luc-6,',
    ]) {
      expect(asked.text).toContain(part);
    }
    expect(await list()).toEqual([]);
    const words = [
      '--commune',
      'khanh-hoa-cam-ranh',
      '--period=2025-Q3',
      '--from',
      '2025-07-01',
      '--to',
      '2025-09-30',
    ];
    const made = await run([...words, '--form', 'khanh-hoa-phu-luc-6'], data);
    expect(made.isDone, made.text).toBe(true);
    const folder = 'khanh-hoa-cam-ranh/2025-quy-3';
    expect(await list()).toEqual([
      'khanh-hoa-cam-ranh',
      folder,
      ...['dossiers.csv', 'indicators.csv', 'report.json'].map((name) => `${folder}/${name}`),
    ]);
    expect(JSON.parse(await read(`reports/${folder}/report.json`))).toMatchObject({
      commune: 'khanh-hoa-cam-ranh',
      period: '2025-Q3',
      from: '2025-07-01',
      to: '2025-09-30',
      cumulative: false,
      form: 'khanh-hoa-phu-luc-6',
    });
    const again = await run(words, data);
    expect(again.isDone).toBe(false);
    expect(again.text).toContain('[import/target-exists]');
    expect(again.text).not.toContain('--replace');
  }, WITH_FORMS);
});
