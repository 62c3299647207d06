import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Runs a script in a Node of its own to its end, however it ends. */
export async function runScript(
  script: string,
  words: readonly string[],
  { env, cwd = '.' }: Surroundings,
): Promise<Outcome> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...words], { cwd, env });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Outcome;
    return { code, stdout, stderr };
  }
}
