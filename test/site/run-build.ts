import { type ChildProcess, execFile, spawn } from 'node:child_process';

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** What a maintainer may set. The settings of the test runner's own shell are kept away from the build. */
export type Settings = Partial<
  Record<
    'DATA_DIR' | 'OUT_DIR' | 'SITE_URL' | 'BASE_PATH' | 'NODE_ENV' | 'BASE_URL' | 'PUBLISHED_MANIFEST',
    string
  >
>;

/** `npm run build` with these settings; all that it printed. */
export function runBuild(settings: Settings): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['src/cli/build.ts'],
      { env: makeEnv(settings) },
      (_, stdout, stderr) => done({ code: child.exitCode, output: stdout + stderr }),
    );
  });
}

export function startBuild(settings: Settings): ChildProcess {
  return spawn(process.execPath, ['src/cli/build.ts'], { env: makeEnv(settings), stdio: 'ignore' });
}

function makeEnv(settings: Settings): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], ...settings };
}
