import { relative, resolve } from 'node:path';
import { placeFile } from '../domain/diagnostic.ts';
import { checkTarget } from '../import/check-target.ts';
import { planBlank } from '../import/plan-blank.ts';
import { checkTargetPath, writeTarget } from '../import/write-target.ts';
import { readFolder } from '../ingest/read-folder.ts';
import { DATA_NEW } from '../strings/data-new.ts';
import { formatDiagnostic, formatFile } from '../strings/diagnostics.ts';
import { IMPORT } from '../strings/import.ts';
import { formatQuestions } from './format-questions.ts';
import type { ImportOutcome } from './import-files.ts';
import type { NewCommand } from './parse-new-options.ts';
import { readRegistries } from './read-registries.ts';

type Command = Extract<NewCommand, { kind: 'command' }>;

/** Makes an empty report or flat table in the data folder, or nothing. */
export async function makeBlank(command: Command, dataDir: string): Promise<ImportOutcome> {
  const root = resolve(dataDir);
  const shown = relative(process.cwd(), root).replaceAll('\\', '/') || '.';
  const folder = await readFolder(root);
  const { registries, diagnostics } = readRegistries(folder);
  const { communes, fields, forms } = registries;
  if (communes === null || fields === null) {
    const lines = diagnostics.map((one) => formatDiagnostic(one, shown));
    return { isDone: false, lines: [...lines, IMPORT.registriesBroken] };
  }
  const plan = planBlank(command, { communes, fields, forms });
  const formIds = [...forms.keys()];
  if (plan.kind === 'questions') {
    const { questions } = plan;
    const asksForForm = questions.some((one) => one.kind === 'bad-option' && one.option === '--form');
    const lines = [DATA_NEW.questionsHeading(questions.length), ...formatQuestions(questions, [])];
    return { isDone: false, lines: asksForForm ? [...lines, DATA_NEW.forms(formIds)] : lines };
  }
  const { target } = plan;
  const forbidden = checkTargetPath(root, target.path, 'refuse');
  const { errors } = checkTarget(folder, target);
  if (forbidden === null && errors.length > 0) {
    const lines = errors.map(({ diagnostic }) => `  ${formatDiagnostic(diagnostic, shown)}`);
    return { isDone: false, lines: [DATA_NEW.errorsHeading, ...lines] };
  }
  const failure = forbidden ?? writeTarget(root, target, 'refuse');
  if (failure !== null) {
    return { isDone: false, lines: [formatDiagnostic({ ...failure, ...placeFile(target.path) }, shown)] };
  }
  const names = target.files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  return {
    isDone: true,
    lines: [
      DATA_NEW.written(formatFile(target.path, shown)),
      ...names.map((name) => IMPORT.writtenFile(name)),
      ...(command.isFlat || command.form !== null ? [] : [DATA_NEW.noForm(formIds)]),
      ...(command.isFlat ? DATA_NEW.nextFlat : DATA_NEW.nextReport),
    ],
  };
}
