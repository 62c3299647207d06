import { makeInputRandom, pick, type Random } from './random.ts';

/** One kind of file: sound ones, and how to spoil them. */
export interface FuzzTarget {
  readonly name: string;
  readonly seeds: readonly Uint8Array[];
  readonly mutate: (bytes: Uint8Array, random: Random) => Uint8Array;
}

export interface FuzzOptions {
  readonly targets: readonly FuzzTarget[];
  /** Reads a file and says what came of it in a word; throws where nothing valid came of it. */
  readonly read: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly count: number;
  readonly seed: number;
  /** Runs this input alone. */
  readonly only: number | null;
  readonly limitMilliseconds: number;
}

export interface FuzzReport {
  readonly outcomes: ReadonlyMap<string, number>;
  readonly slowest: { readonly index: number; readonly name: string; readonly milliseconds: number };
  /** What must not be: crashes, results that are none, files that took too long. */
  readonly failures: readonly string[];
}

/** Spoils files at random and reads them one after the other. Each input can be made again from its index alone. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { targets, count, seed, only, limitMilliseconds } = options;
  const outcomes = new Map<string, number>();
  const failures: string[] = [];
  let slowest = { index: -1, name: '', milliseconds: 0 };
  const blame = (error: unknown) => failures.push(`unhandled: ${String(error)}`);
  process.on('unhandledRejection', blame);
  for (let index = only ?? 0; index < (only === null ? count : only + 1); index += 1) {
    const target = targets[index % targets.length];
    if (target === undefined) break;
    const random = makeInputRandom(seed, index);
    const bytes = target.mutate(pick(target.seeds, random), random);
    const [start, before] = [performance.now(), process.cpuUsage()];
    let outcome: string;
    try {
      outcome = await options.read(`${index}.${target.name}`, bytes);
    } catch (error) {
      outcome = 'crash';
      failures.push(`input ${index} (${target.name}): ${String(error)}`);
    }
    // Where the machine is busy with others, the clock runs on: so the lesser of clock and processor counts.
    const { user, system } = process.cpuUsage(before);
    const milliseconds = Math.min(performance.now() - start, (user + system) / 1000);
    if (milliseconds > slowest.milliseconds) slowest = { index, name: target.name, milliseconds };
    if (milliseconds > limitMilliseconds) {
      failures.push(`input ${index} (${target.name}): ${Math.round(milliseconds)} ms, ${outcome}`);
    }
    const key = `${target.name} ${outcome}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
  }
  // Rejections are told after the turn in which nobody took them.
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', blame);
  return { outcomes, slowest, failures };
}
