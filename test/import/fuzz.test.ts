import { expect, test } from 'vitest';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { type Contents, WITH_FORMS, withWorkplace } from './import-folder.ts';
import { SEED_REPORTS } from './seed-reports.ts';
import { WRITERS } from './writers.ts';

/** `FUZZ_INPUTS=5000` for a long run; `FUZZ_SEED` for another one. */
const INPUT_COUNT = Number(process.env['FUZZ_INPUTS'] ?? 16);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const MOST_MILLISECONDS = 2000;

const NASTY = [
  '"',
  '-1',
  '1e999',
  '=1+1',
  'NaN',
  '1.134.000.000.000.000',
  '\u0000',
  '\u202e',
  '#DIV/0!',
  '98.5 %',
  'x'.repeat(5000),
];

type Random = (below: number) => number;

function makeRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Cut, scribbled over, a piece repeated or taken out; in text also lines and words. */
function spoil(content: string | Uint8Array, random: Random): string | Uint8Array {
  if (typeof content === 'string' && random(2) === 0) return spoilText(content, random);
  const bytes = Buffer.from(content);
  const [from, to] = [random(bytes.length), random(bytes.length)].toSorted((a, b) => a - b);
  const kind = random(4);
  if (kind === 0) return bytes.subarray(0, from);
  if (kind === 1) return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  if (kind === 2) return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  for (let times = random(20); times >= 0; times -= 1) bytes[random(bytes.length)] = random(256);
  return bytes;
}

function spoilText(text: string, random: Random): string {
  const lines = text.split('\n');
  const [at, other] = [random(lines.length), random(lines.length)];
  const kind = random(4);
  if (kind === 0) return lines.toSpliced(at, 1).join('\n');
  if (kind === 1) return lines.toSpliced(other, 0, lines[at] ?? '').join('\n');
  const cells = (lines[at] ?? '').split(/(?=[,;\t])/);
  const place = random(cells.length);
  const changed =
    kind === 2 ? cells.toSpliced(place, 1) : cells.with(place, `,"${NASTY[random(NASTY.length)]}"`);
  return lines.with(at, changed.join('')).join('\n');
}

test(
  'a spoiled file never throws, never hangs, and is written whole or not at all',
  async () => {
    const random = makeRandom(SEED);
    const contents = await Promise.all(WRITERS.map(({ write }) => Promise.all(SEED_REPORTS.map(write))));
    for (let index = 0; index < INPUT_COUNT; index += 1) {
      const [writerAt, reportAt] = [random(WRITERS.length), random(SEED_REPORTS.length)];
      const files = contents[writerAt]?.[reportAt] ?? {};
      const report = SEED_REPORTS[reportAt];
      const names = Object.keys(files);
      const name = names[random(names.length)] ?? '';
      const spoiled: Contents = { ...files, [name]: spoil(files[name] ?? '', random) };
      const where = `input ${index} of seed ${SEED}: ${WRITERS[writerAt]?.container}, ${report?.path}, ${name}`;
      await withWorkplace(async ({ place, run, list, data }) => {
        const paths = await place(spoiled);
        const start = performance.now();
        const { isDone, text } = await run(...paths, ...(report?.options ?? []), '--dot-thousands');
        expect(performance.now() - start, where).toBeLessThan(MOST_MILLISECONDS);
        expect(text.trim(), where).not.toBe('');
        const written = await list();
        expect(written.length > 0, where).toBe(isDone);
        expect(
          written.filter((path) => /(^|\/)\./.test(path)),
          where,
        ).toEqual([]);
        if (isDone) expect((await loadDataFolder(data)).kind, where).toBe('ok');
      }, WITH_FORMS);
    }
  },
  120_000 + INPUT_COUNT * 500,
);
