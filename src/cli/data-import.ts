import { IMPORT } from '../strings/import.ts';
import { importFiles } from './import-files.ts';
import { parseImportOptions } from './parse-import-options.ts';
import { runCommand } from './run-command.ts';

/** `npm run data:import`. */
await runCommand({
  parse: parseImportOptions,
  perform: importFiles,
  usage: IMPORT.usage,
  crashed: IMPORT.crashed,
});
