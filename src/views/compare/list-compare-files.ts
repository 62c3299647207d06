import type { Commune } from '../../domain/commune.ts';
import { formatDate } from '../../format/date.ts';
import { slugify } from '../../format/text.ts';
import { titleCommune } from '../../strings/communes.ts';
import { COMPARE_FORM } from '../../strings/compare-page.ts';
import { namePeriod } from '../../strings/periods.ts';
import { type Address, addressProvinceCommunes, addressSeries, COMPARED_INDICATORS } from '../addresses.ts';
import { listProvinces } from '../overview-view.ts';
import type { SiteModel } from '../site-model.ts';
import { listProvinceParts, type ProvincePart } from '../site-parts.ts';
import { buildSeriesFile } from './build-series-file.ts';
import { readIndicator } from './read-indicator.ts';
import type { IndicatorChoice, ProvinceFile } from './series-file.ts';

export interface CompareFile {
  readonly address: Address;
  readonly build: () => unknown;
}

/** What the compare page loads, piece by piece: none of the files grows with the country. */
export function listCompareFiles(site: SiteModel): readonly CompareFile[] {
  const ofProvinces = listProvinceParts(site).flatMap((part) => [
    ...part.communes.flatMap((commune) => listCommuneCompareFiles(site, commune)),
    ...listProvinceCompareFiles(site, part),
  ]);
  return [...ofProvinces, ...listSharedCompareFiles(site)];
}

/** That of one commune, where it has reports. */
export function listCommuneCompareFiles(site: SiteModel, commune: Commune): readonly CompareFile[] {
  const models = site.byCommune.get(commune.id);
  if (models === undefined) return [];
  return [{ address: addressSeries(commune.id), build: () => buildSeriesFile(site, commune, models) }];
}

/** That of one province, where a commune has reports. */
export function listProvinceCompareFiles(
  site: SiteModel,
  { communes }: ProvincePart,
): readonly CompareFile[] {
  return buildProvinceFiles(site, communes).map((file) => ({
    address: addressProvinceCommunes(file.slug),
    build: () => file,
  }));
}

/** Those of no province. */
export function listSharedCompareFiles(site: SiteModel): readonly CompareFile[] {
  return [{ address: COMPARED_INDICATORS, build: () => listComparedIndicators(site) }];
}

/** Provinces with at least one report, in alphabetical order. */
export function listProvinceFiles(site: SiteModel): readonly ProvinceFile[] {
  return buildProvinceFiles(site, [...site.dataset.communes.values()]);
}

function buildProvinceFiles(site: SiteModel, of: readonly Commune[]): readonly ProvinceFile[] {
  return listProvinces(of).flatMap(({ name, members }) => {
    const communes = members.flatMap((commune) => {
      const latest = site.byCommune.get(commune.id)?.at(-1);
      if (latest === undefined) return [];
      const detail = describeCommune(commune, namePeriod(latest.report.period));
      return [{ id: commune.id, name: titleCommune(commune), detail }];
    });
    if (communes.length === 0) return [];
    return [{ slug: slugify(name), name, communes, silentCount: members.length - communes.length }];
  });
}

function describeCommune({ district, validTo }: Commune, period: string): string {
  return [
    district,
    validTo === null ? null : COMPARE_FORM.until(formatDate(validTo)),
    COMPARE_FORM.latest(period),
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function listComparedIndicators(site: SiteModel): readonly IndicatorChoice[] {
  return [...site.dataset.indicators.values()].flatMap((indicator) => {
    const { id, name, unit, kind } = indicator;
    const entries = site.byIndicator.get(id) ?? [];
    const isKnown = entries.some(({ row, model }) => readIndicator(indicator, row, model) !== null);
    return isKnown ? [{ id, name, unit, kind }] : [];
  });
}
