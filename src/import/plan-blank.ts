import { type Commune, isValidThroughout } from '../domain/commune.ts';
import type { ImportQuestion } from '../domain/import-question.ts';
import { parseReportId } from '../domain/report.ts';
import { findCommune } from '../ingest/commune-index.ts';
import { findNearest } from '../ingest/find-nearest.ts';
import type { FieldIndex } from '../ingest/read-fields.ts';
import { buildBlankFlat, buildBlankReport } from './build-blank-report.ts';
import type { BuiltTarget } from './build-target.ts';
import { type ImportOptions, NO_OPTIONS } from './import-options.ts';
import { nameReportFolder } from './name-report-folder.ts';
import type { KnownThings } from './plan-import.ts';
import { readGivenPeriod, readGivenSpan } from './read-given.ts';
import { settleFacts } from './settle-facts.ts';

export interface BlankOptions
  extends Pick<
    ImportOptions,
    'period' | 'from' | 'to' | 'hasNoDates' | 'isCumulative' | 'form' | 'report' | 'title' | 'source'
  > {
  readonly isFlat: boolean;
  readonly communes: readonly string[];
  readonly separator: string;
}

export interface KnownRegistries extends KnownThings {
  readonly fields: FieldIndex;
}

export type BlankPlan =
  | { readonly kind: 'questions'; readonly questions: readonly ImportQuestion[] }
  | { readonly kind: 'target'; readonly target: BuiltTarget };

/** The empty report, or the empty flat table, that options describe; or what they leave open. */
export function planBlank(options: BlankOptions, known: KnownRegistries): BlankPlan {
  return options.isFlat ? planFlat(options, known) : planReport(options, known);
}

function planReport(options: BlankOptions, { communes, fields, forms }: KnownRegistries): BlankPlan {
  const [commune = null] = options.communes;
  const settled = settleFacts([], { ...NO_OPTIONS, ...options, commune }, communes);
  const questions = [...settled.questions];
  const { facts } = settled;
  const form = options.form === null ? null : (forms.get(options.form) ?? null);
  if (options.form !== null && form === null) {
    const problem = {
      code: 'form/unknown',
      printed: options.form,
      nearest: findNearest(options.form, forms.keys()),
    } as const;
    questions.push({ kind: 'bad-option', option: '--form', problem });
  }
  const printed = options.report ?? (facts === null ? '' : nameReportFolder(facts.period));
  const id = parseReportId(printed);
  if (id === null && printed !== '') questions.push(askForName(printed));
  if (facts === null || id === null || questions.length > 0) return { kind: 'questions', questions };
  const target = buildBlankReport({
    facts,
    id,
    fields: fields.fields.values(),
    form: form === null || options.form === null ? null : { id: options.form, form },
    title: options.title,
    source: options.source,
    separator: options.separator,
  });
  return { kind: 'target', target };
}

function planFlat(options: BlankOptions, { communes: index }: KnownRegistries): BlankPlan {
  const questions: ImportQuestion[] = [];
  const period = options.period === null ? null : readGivenPeriod(options.period);
  if (period === null) questions.push({ kind: 'period', named: [], fitting: [] });
  else if ('questions' in period) questions.push(...period.questions);
  const hasDates = options.from !== null || options.to !== null;
  const given = hasDates ? readGivenSpan(options.from, options.to) : null;
  if (given === null) questions.push({ kind: 'dates', mayBeNone: false, stated: [] });
  else if ('questions' in given) questions.push(...given.questions);
  const span = given !== null && 'value' in given ? given.value : null;
  const communes: Commune[] = [];
  for (const printed of options.communes) {
    const reading = findCommune(index, printed, span);
    if (reading.kind === 'commune') communes.push(reading.commune);
    else questions.push({ kind: 'bad-option', option: '--commune', problem: reading.problem });
  }
  const name = options.report ?? (period !== null && 'value' in period ? period.value.id : '');
  if (name !== '' && parseReportId(name) === null) questions.push(askForName(name));
  if (period === null || 'questions' in period || span === null || questions.length > 0) {
    return { kind: 'questions', questions };
  }
  const all = [...index.byId.values()].filter((commune) => isValidThroughout(commune, span));
  const taken = communes.length > 0 ? communes : all;
  const { separator } = options;
  return {
    kind: 'target',
    target: buildBlankFlat({ name, communes: taken, period: period.value, span, separator }),
  };
}

function askForName(printed: string): ImportQuestion {
  return { kind: 'bad-option', option: '--report', problem: { code: 'report/id', printed } };
}
