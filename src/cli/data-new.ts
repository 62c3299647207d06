import { DATA_NEW } from '../strings/data-new.ts';
import { IMPORT } from '../strings/import.ts';
import { makeBlank } from './make-blank.ts';
import { parseNewOptions } from './parse-new-options.ts';

/** `npm run data:new`: 0 when made, 1 when something is wrong or not clear, 2 when the command is not understood. */
async function run(words: readonly string[]): Promise<number> {
  const command = parseNewOptions(words);
  if (command.kind === 'misunderstood') {
    console.error(`${command.message}\n${DATA_NEW.usage}`);
    return 2;
  }
  try {
    const { isDone, lines } = await makeBlank(command, process.env['DATA_DIR'] || 'data');
    console.log(lines.join('\n'));
    return isDone ? 0 : 1;
  } catch (error) {
    console.error(IMPORT.crashed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

/** A reader that stops listening (`| head`) is no error. */
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2));
