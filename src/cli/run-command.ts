import { describeCrash } from './describe-error.ts';

export interface Misunderstood {
  readonly kind: 'misunderstood';
  readonly message: string;
}

export interface CommandOutcome {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

interface Frame<Command> {
  readonly parse: (words: readonly string[]) => Command | Misunderstood;
  readonly perform: (command: Command, dataDir: string) => Promise<CommandOutcome>;
  readonly usage: string;
  readonly crashed: (message: string) => string;
}

/** Ends with 0 when done, 1 when something is wrong or not clear, 2 when the command is not understood. */
export async function runCommand<Command extends { readonly kind: string }>(
  frame: Frame<Command>,
): Promise<void> {
  // A reader that stops listening (`| head`) is no error.
  process.stdout.on('error', () => process.exit());
  process.exitCode = await run(frame, process.argv.slice(2));
}

async function run<Command extends { readonly kind: string }>(
  { parse, perform, usage, crashed }: Frame<Command>,
  words: readonly string[],
): Promise<number> {
  const command = parse(words);
  if (isMisunderstood(command)) {
    console.error(`${command.message}\n${usage}`);
    return 2;
  }
  try {
    const { isDone, lines } = await perform(command, process.env['DATA_DIR'] || 'data');
    console.log(lines.join('\n'));
    return isDone ? 0 : 1;
  } catch (error) {
    console.error(describeCrash(error, crashed));
    return 1;
  }
}

function isMisunderstood(command: { readonly kind: string }): command is Misunderstood {
  return command.kind === 'misunderstood';
}
