import { type Outcome, runScript } from '../run-script.ts';

/** Runs a command on a data folder. */
export function runCommand(command: string, words: readonly string[], data: string): Promise<Outcome> {
  return runScript(command, words, { env: { ...process.env, DATA_DIR: data } });
}
