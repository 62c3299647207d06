import type { Commune } from '../../domain/commune.ts';
import type { SiteInfo } from '../../domain/dataset.ts';
import { COUNT_COLUMNS } from '../../domain/dossier-counts.ts';
import { FORMULAS } from '../../domain/rate.ts';
import { nameColumn } from '../../strings/columns.ts';
import { locateCommune, titleCommune } from '../../strings/communes.ts';
import { OPEN_DATA } from '../../strings/open-data.ts';
import { ADDRESSES, type Address, linkTo, locatePublicly } from '../addresses.ts';
import type { DownloadFormat } from '../download-links.ts';
import { nameMeasure } from '../name-measure.ts';
import type { SiteModel } from '../site-model.ts';
import {
  type DataFolder,
  describeCommuneFolder,
  describeSiteFolder,
  titleSiteFolder,
} from './data-folder.ts';
import { coverSpans, formatVersion, listProvinces } from './folder-facts.ts';
import { DATA_PACKAGE } from './list-description-files.ts';
import { describeFolder } from './write-data-package.ts';

const MEDIA_TYPES: Readonly<Record<DownloadFormat, string>> = { csv: 'text/csv', json: 'application/json' };

/** Says what it describes in the words of schema.org; plain JSON. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** The tables of all communes, for the data page. */
export function buildSiteDatasetJsonLd(site: SiteModel): JsonLd {
  const folder = describeSiteFolder(site);
  const { title } = site.dataset.site;
  return {
    ...describeDataset(site, folder, ADDRESSES.data),
    url: locatePublicly(site.publicRoot, ADDRESSES.data) ?? undefined,
    spatialCoverage: listProvinces(folder.models).map(describePlace),
    includedInDataCatalog: { '@type': 'DataCatalog', name: title },
  };
}

/** The tables of one commune with reports, for the page at `from`. */
export function buildCommuneDatasetJsonLd(site: SiteModel, commune: Commune, from: Address): JsonLd {
  const folder = describeCommuneFolder(site, commune);
  const whole = titleSiteFolder(site);
  return {
    ...describeDataset(site, folder, from),
    url: locatePublicly(site.publicRoot, from) ?? undefined,
    spatialCoverage: describePlace(`${titleCommune(commune)}, ${locateCommune(commune)}`),
    isPartOf: {
      '@type': 'Dataset',
      name: whole.title,
      description: whole.description,
      url: locate(site, from, ADDRESSES.data),
    },
  };
}

/** Whatever is undefined is left out of JSON. */
function describeDataset(site: SiteModel, folder: DataFolder, from: Address): JsonLd {
  const { models, tables, title } = folder;
  const info = site.dataset.site;
  const span = coverSpans(models);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: describeFolder(info, folder),
    inLanguage: 'vi',
    isAccessibleForFree: true,
    license: describeLicence(info),
    creator: describePublisher(info),
    publisher: describePublisher(info),
    version: formatVersion(models),
    keywords: OPEN_DATA.keywords,
    temporalCoverage: span === null ? undefined : `${span.from}/${span.to}`,
    variableMeasured: [
      ...COUNT_COLUMNS.map(nameColumn),
      ...FORMULAS.map((formula) => nameMeasure({ formula, withoutCertification: false })),
    ],
    distribution: [
      ...tables.flatMap(({ about, formats }) =>
        formats.map((format) =>
          describeFile(site, folder, from, about.title, `${about.name}.${format}`, MEDIA_TYPES[format]),
        ),
      ),
      describeFile(site, folder, from, OPEN_DATA.package, DATA_PACKAGE, 'application/json'),
    ],
  };
}

function describeFile(
  site: SiteModel,
  folder: DataFolder,
  from: Address,
  name: string,
  file: string,
  encodingFormat: string,
): JsonLd {
  const contentUrl = locate(site, from, `${folder.address}${file}`);
  return { '@type': 'DataDownload', name, encodingFormat, contentUrl };
}

function describeLicence({ licence: { name, url } }: SiteInfo): JsonLd | string {
  return url ?? { '@type': 'CreativeWork', name };
}

function describePublisher({ publisher, homepage }: SiteInfo): JsonLd {
  return { '@type': 'Organization', name: publisher, url: homepage ?? undefined };
}

function describePlace(name: string): JsonLd {
  const country = { '@type': 'Country', name: OPEN_DATA.country };
  return { '@type': 'AdministrativeArea', name, containedInPlace: country };
}

function locate(site: SiteModel, from: Address, to: Address): string {
  return locatePublicly(site.publicRoot, to) ?? linkTo(from, to);
}
