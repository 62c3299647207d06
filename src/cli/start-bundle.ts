import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Task {
  /** Resolves when the work is done; rejects with what went wrong. */
  readonly done: Promise<void>;
  /** Ends the work where it stands. */
  readonly stop: () => void;
}

/** Makes the bundle of the pages in `bundle`, and scripts and public files in `folder`, in a process of its own. */
export function startBundle(folder: string, bundle: string): Task {
  const script = fileURLToPath(new URL('./bundle-pages.ts', import.meta.url));
  const child = fork(script, [folder, bundle], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let problem: string | null = null;
  child.once('message', (said) => {
    problem = String(said);
  });
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(problem ?? `bundling ended with ${code ?? signal}`));
    });
  });
  done.catch(() => {});
  return { done, stop: () => child.kill('SIGKILL') };
}
