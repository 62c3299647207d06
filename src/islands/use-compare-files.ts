import { useCallback } from 'react';
import {
  ADDRESSES,
  addressProvinceCommunes,
  addressSeries,
  COMPARED_INDICATORS,
  linkTo,
} from '../views/addresses.ts';
import type { Choice } from '../views/compare/choice.ts';
import type { IndicatorChoice, ProvinceFile, SeriesFile } from '../views/compare/series-file.ts';
import { type LoadedFile, useFiles } from './use-files.ts';

export interface CompareFiles {
  /** Of the chosen communes, in the order chosen; without those that are missing or failed. */
  readonly series: readonly SeriesFile[];
  /** null: none chosen, or not there yet. */
  readonly province: ProvinceFile | null;
  readonly provinceSlug: string | null;
  /** null: nothing shown has any, or they are not there yet. */
  readonly indicators: readonly IndicatorChoice[] | null;
  readonly isLoading: boolean;
  readonly hasFailedList: boolean;
  readonly failed: Choice['communes'];
  readonly missing: Choice['communes'];
  /** Begins to load the series of communes that are about to be chosen. */
  readonly loadSeries: (ids: Choice['communes']) => void;
  readonly retry: () => void;
}

/** The files that a choice needs and no other. */
export function useCompareFiles(choice: Choice, known: (slug: string) => boolean): CompareFiles {
  const located = choice.communes.map((id) => ({ id, address: toPage(addressSeries(id)) }));
  // What is needed besides depends on what the series say, so it is asked for when they are there.
  const files = useFiles((read) => {
    const series = located.flatMap(({ address }) => readContent<SeriesFile>(read(address)));
    const slug = choice.province ?? series[0]?.province ?? null;
    const wantsIndicators =
      choice.subject.kind === 'indicator' ||
      series.some(({ reports }) => reports.some(({ indicators }) => Object.keys(indicators).length > 0));
    return [
      ...located.map(({ address }) => address),
      ...(slug === null || !known(slug) ? [] : [toPage(addressProvinceCommunes(slug))]),
      ...(wantsIndicators ? [toPage(COMPARED_INDICATORS)] : []),
    ];
  });
  const { load } = files;
  const loadSeries = useCallback(
    (ids: Choice['communes']) => load(ids.map((id) => toPage(addressSeries(id)))),
    [load],
  );
  const states = located.map(({ id, address }) => ({ id, file: files.read(address) }));
  const idsOf = (kind: LoadedFile['kind']) =>
    states.filter(({ file }) => file.kind === kind).map(({ id }) => id);
  const series = states.flatMap(({ file }) => readContent<SeriesFile>(file));
  const provinceSlug = choice.province ?? series[0]?.province ?? null;
  const list = provinceSlug === null ? null : files.read(toPage(addressProvinceCommunes(provinceSlug)));
  const catalogue = files.read(toPage(COMPARED_INDICATORS));
  return {
    series,
    provinceSlug,
    province: list === null ? null : (readContent<ProvinceFile>(list)[0] ?? null),
    indicators: readContent<readonly IndicatorChoice[]>(catalogue)[0] ?? null,
    isLoading: idsOf('loading').length > 0,
    hasFailedList: list?.kind === 'failed' || catalogue.kind === 'failed',
    failed: idsOf('failed'),
    missing: idsOf('missing'),
    loadSeries,
    retry: files.retry,
  };
}

/** The files are written by the same build as this code. */
function readContent<Content>(file: LoadedFile): readonly Content[] {
  return file.kind === 'ready' ? [file.content as Content] : [];
}

function toPage(address: string): string {
  return linkTo(ADDRESSES.compare, address);
}
