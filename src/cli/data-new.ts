import { DATA_NEW } from '../strings/data-new.ts';
import { IMPORT } from '../strings/import.ts';
import { makeBlank } from './make-blank.ts';
import { parseNewOptions } from './parse-new-options.ts';
import { runCommand } from './run-command.ts';

/** `npm run data:new`. */
await runCommand({
  parse: parseNewOptions,
  perform: makeBlank,
  usage: DATA_NEW.usage,
  crashed: IMPORT.crashed,
});
