import { useMemo, useRef } from 'react';
import { COMPARE_FORM } from '../strings/compare-page.ts';
import { ADDRESSES } from '../views/addresses.ts';
import { buildComparePanel, type ComparePanel } from '../views/compare/build-compare-panel.ts';
import { type Choice, formatChoice } from '../views/compare/choice.ts';
import type { CompareSetup } from '../views/compare/compare-page-view.ts';
import { parseKindOption, parseSubject } from '../views/compare/form-options.ts';
import { formatDownload } from '../views/downloads/download-table.ts';
import type { ChartFileSet } from './ChartFiles.tsx';
import { CompareChosen } from './CompareChosen.tsx';
import { CompareCommunes } from './CompareCommunes.tsx';
import { CompareForm, CompareProvince, FORM_IDS } from './CompareForm.tsx';
import { CompareResult } from './CompareResult.tsx';
import { useChoice } from './use-choice.ts';
import { type CompareFiles, useCompareFiles } from './use-compare-files.ts';

interface Props {
  readonly setup: CompareSetup;
}

/** The form and what it shows; the choice lives in the address. */
export default function CompareIsland({ setup }: Props) {
  const { choice, notices, choose } = useChoice(readEarly);
  const files = useCompareFiles(choice, (slug) => setup.provinces.some((one) => one.slug === slug));
  const shown = useShown(choice, files, setup);
  const panel = shown?.panel ?? null;
  const names = new Map([
    ...(files.province?.communes ?? []).map(({ id, name }) => [id, name] as const),
    ...files.series.map(({ id, name }) => [id, name] as const),
  ]);
  const problems = [
    ...notices,
    ...files.missing.map(COMPARE_FORM.missing),
    ...(files.failed.length === 0
      ? []
      : [COMPARE_FORM.failed(files.failed.map((id) => names.get(id) ?? id).join(', '))]),
    ...(files.hasFailedList ? [COMPARE_FORM.failedList] : []),
  ];
  const isEmpty = choice.communes.length === 0;
  return (
    <div className="compare">
      <CompareProvince setup={setup} province={files.provinceSlug} choose={choose} />
      {files.province !== null && (
        <CompareCommunes
          key={files.province.slug}
          province={files.province}
          chosen={choice.communes}
          choose={choose}
        />
      )}
      <CompareForm
        choice={choice}
        indicators={listOffered(files)}
        months={panel?.months ?? []}
        choose={choose}
      />
      <CompareChosen
        chosen={choice.communes.map((id) => ({ id, name: names.get(id) ?? id }))}
        onChoose={(communes) => choose({ communes })}
      />
      {problems.length > 0 && (
        <div className="notice" role="alert">
          {problems.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {(files.failed.length > 0 || files.hasFailedList) && (
            <p>
              <button type="button" onClick={files.retry}>
                {COMPARE_FORM.retry}
              </button>
            </p>
          )}
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {announce(files, panel)}
      </p>
      {isEmpty && <p>{COMPARE_FORM.prompt}</p>}
      {files.isLoading && panel === null && <p>{COMPARE_FORM.loading}</p>}
      <div className="compare-result" aria-busy={files.isLoading}>
        {shown !== null && !isEmpty && <CompareResult panel={shown.panel} files={shown.files} />}
      </div>
    </div>
  );
}

interface Shown {
  readonly panel: ComparePanel;
  readonly files: ChartFileSet | null;
}

/** The panel of the files that are there; while others are on their way, the panel before. */
function useShown(choice: Choice, files: CompareFiles, setup: CompareSetup): Shown | null {
  const { series, indicators, isLoading } = files;
  const former = useRef<Shown | null>(null);
  const { subject } = choice;
  const key = [
    formatChoice({ ...choice, province: null }),
    ...series.map(({ id }) => id),
    indicators !== null,
  ];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all of them
  const shown = useMemo(() => {
    if (isLoading) return former.current;
    if (series.length === 0) return null;
    const indicator =
      subject.kind === 'indicator' ? (indicators?.find(({ id }) => id === subject.id) ?? null) : null;
    const settings = { minimumDossiers: setup.minimumDossiers, indicator };
    const panel = buildComparePanel(choice, series, settings);
    return { panel, files: makeFiles(panel, choice, setup) };
  }, [isLoading, key.join(' ')]);
  former.current = shown;
  return shown;
}

/** The indicators that at least one of the chosen communes has a number for. */
function listOffered({ series, indicators }: CompareFiles) {
  const known = new Set(
    series.flatMap(({ reports }) => reports.flatMap((report) => Object.keys(report.indicators))),
  );
  return (indicators ?? []).filter(({ id }) => known.has(id));
}

function announce(files: CompareFiles, panel: ComparePanel | null): string {
  if (files.isLoading) return COMPARE_FORM.loading;
  return panel === null ? '' : [panel.title, panel.sentences[0] ?? panel.notices[0] ?? ''].join('. ');
}

/** The numbers are written out only when they are asked for. */
function makeFiles({ download }: ComparePanel, choice: Choice, setup: CompareSetup): ChartFileSet | null {
  if (download === null) return null;
  return {
    file: download.file,
    period: download.period,
    source: setup.source,
    notice: setup.notice,
    address: `${ADDRESSES.compare}${formatChoice(choice)}`,
    get csv() {
      return formatDownload(download.rows, 'csv');
    },
  };
}

/** What the reader has changed in the lists before this code was here. */
function readEarly(): Partial<Choice> {
  const read = (id: string) => document.querySelector<HTMLSelectElement>(`select#${id}`)?.value ?? '';
  const province = read(FORM_IDS.province);
  const subject = parseSubject(read(FORM_IDS.subject));
  const periodKind = parseKindOption(read(FORM_IDS.kind));
  return {
    ...(province === '' ? {} : { province }),
    ...(subject === null ? {} : { subject }),
    ...(periodKind === null ? {} : { periodKind }),
  };
}
