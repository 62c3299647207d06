import { useCallback } from 'react';
import { COMPARE_FORM } from '../strings/compare-page.ts';
import type { ComparePanel } from '../views/compare/build-compare-panel.ts';
import type { Choice } from '../views/compare/choice.ts';
import type { CompareSetup } from '../views/compare/compare-page-view.ts';
import { parseKindOption, parseSubject } from '../views/compare/form-options.ts';
import { CompareChosen } from './CompareChosen.tsx';
import { CompareCommunes } from './CompareCommunes.tsx';
import { CompareForm, CompareProvince, FORM_IDS } from './CompareForm.tsx';
import { CompareResult } from './CompareResult.tsx';
import { useChoice } from './use-choice.ts';
import { type CompareFiles, useCompareFiles } from './use-compare-files.ts';
import { useSettling } from './use-settling.ts';
import { useShown } from './use-shown.ts';

interface Props {
  readonly setup: CompareSetup;
}

/** The form and what it shows; the choice lives in the address. */
export default function CompareIsland({ setup }: Props) {
  const { choice, notices, choose } = useChoice(readEarly);
  const files = useCompareFiles(choice, (slug) => setup.provinces.some((one) => one.slug === slug));
  const { loadSeries } = files;
  const chooseCommunes = useCallback(
    (communes: Choice['communes']) => {
      loadSeries(communes);
      choose({ communes });
    },
    [loadSeries, choose],
  );
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
  const result = useSettling(shown);
  const isEmpty = choice.communes.length === 0;
  return (
    <div className="compare">
      <CompareProvince setup={setup} province={files.provinceSlug} choose={choose} />
      {files.province !== null && (
        <CompareCommunes
          key={files.province.slug}
          province={files.province}
          chosen={choice.communes}
          choose={chooseCommunes}
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
        choose={chooseCommunes}
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
      <div className="compare-result" ref={result} aria-busy={files.isLoading}>
        {shown !== null && !isEmpty && <CompareResult panel={shown.panel} files={shown.files} />}
      </div>
    </div>
  );
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
