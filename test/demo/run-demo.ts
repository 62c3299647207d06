import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { writeDemo } from './write-demo.ts';

const DATA_DIR = '.demo/data';

/** `npm run demo`: writes the made-up province and builds it by the real command. */
await rm(DATA_DIR, { recursive: true, force: true });
await writeDemo(DATA_DIR);
const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], {
  env: { ...process.env, DATA_DIR, OUT_DIR: 'dist-demo', PUBLISHED_MANIFEST: 'none' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
