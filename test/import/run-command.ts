import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runCommand(command: string, words: readonly string[], data: string): Promise<Outcome> {
  const env = { ...process.env, DATA_DIR: data };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...words], { env });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Outcome;
    return { code, stdout, stderr };
  }
}
