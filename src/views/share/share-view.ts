import { formatCount } from '../../format/number.ts';
import { locateCommune, nameCommune, titleCommune } from '../../strings/communes.ts';
import { DATA_PAGE } from '../../strings/data-page.ts';
import { SHARE_PAGE } from '../../strings/share-page.ts';
import {
  type Address,
  addressBadge,
  addressCard,
  addressCommune,
  addressEmbed,
  addressShare,
  addressSingleFile,
  linkTo,
} from '../addresses.ts';
import { linkToCommuneCard } from '../card-links.ts';
import { addressDownloads, listDownloads } from '../download-links.ts';
import { selectCommuneTables } from '../downloads/select-tables.ts';
import { buildBadge } from '../embed/build-badge.ts';
import { buildEmbed, estimateHeights } from '../embed/build-embed.ts';
import { FRAME_WIDTHS, type FrameHeights } from '../embed/embed-height.ts';
import type { EmbedSource } from '../embed/list-embed-sources.ts';
import { linkToFeed } from '../feeds/list-feeds.ts';
import { listNoticeLinks } from '../notices-view.ts';
import { buildCommuneDatasetJsonLd, type JsonLd } from '../open-data/dataset-json-ld.ts';
import { DATA_PACKAGE } from '../open-data/list-description-files.ts';
import { buildPageHead, type Link, type PageHead } from '../page-head.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { buildBadgeCode, buildFrameCode, buildLinkCode, locateForCode } from './embed-code.ts';

/** One code to copy. */
export interface CodeView {
  readonly id: string;
  readonly label: string;
  readonly code: string;
}

/** How to take one page along. */
export interface ShareView {
  readonly head: PageHead;
  readonly codes: readonly CodeView[];
  /** What to know of the codes, a sentence each. */
  readonly notes: readonly string[];
  /** The page for frames. */
  readonly frame: Link;
  readonly badge: { readonly src: string; readonly text: string; readonly size: Size } | null;
  /** What only a commune has: notices, the file that needs no other, the tables, its news. */
  readonly files: {
    readonly notices: readonly Link[];
    readonly lead: string;
    readonly single: Link;
    readonly downloads: readonly Link[];
    /** What describes the tables to programs. */
    readonly described: readonly Link[];
    /** Picture for messages, news. */
    readonly others: readonly Link[];
    readonly jsonLd: JsonLd;
  } | null;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export function buildShareView(site: SiteModel, source: EmbedSource): ShareView {
  const embed = buildEmbed(site, source);
  const heights = estimateHeights(embed);
  return source.kind === 'commune'
    ? shareCommune(site, source.page, source.model, heights)
    : shareComparison(site, source.page, embed.view.head.title, heights);
}

function shareCommune(site: SiteModel, page: Address, model: ReportModel, heights: FrameHeights): ShareView {
  const { commune } = model;
  const from = addressShare(page);
  const name = nameCommune(commune);
  const title = titleCommune(commune);
  const { width, height, text } = buildBadge(site, model);
  const picture = addressBadge(commune.id);
  const locate = (address: Address) => locateForCode(site.publicRoot, address);
  const file = addressSingleFile(commune.id);
  const tables = selectCommuneTables(site, commune.id);
  return {
    head: {
      ...buildPageHead(
        site.dataset.site,
        from,
        SHARE_PAGE.titleCommune(title),
        SHARE_PAGE.describeCommune(name),
        [{ text: title, href: linkTo(from, page) }],
        locateCommune(commune),
      ),
      card: linkToCommuneCard(site, commune.id),
    },
    codes: [
      frameCode(site, page, SHARE_PAGE.frame, SHARE_PAGE.frameTitle(name), heights),
      {
        id: 'ma-huy-hieu',
        label: SHARE_PAGE.badge,
        code: buildBadgeCode(locate(page), locate(picture), SHARE_PAGE.alternative(text), { width, height }),
      },
    ],
    notes: [SHARE_PAGE.strippedBadge, ...listNotes(site, heights)],
    frame: { text: SHARE_PAGE.openFrame, href: linkTo(from, addressEmbed(page)) },
    badge: { src: linkTo(from, picture), text, size: { width, height } },
    files: {
      notices: listNoticeLinks(site, commune.id, site.byCommune.get(commune.id) ?? [], from),
      lead: SHARE_PAGE.fileLead(name),
      single: {
        text: SHARE_PAGE.fileLink(file.slice(file.lastIndexOf('/') + 1)),
        href: linkTo(from, file),
      },
      downloads: listDownloads(tables.address, from, tables.tables),
      described: listDescribed(model, from),
      others: listOthers(site, model, from),
      jsonLd: buildCommuneDatasetJsonLd(site, commune, from),
    },
  };
}

function listDescribed({ commune }: ReportModel, from: Address): readonly Link[] {
  const address = `${addressDownloads(commune.id)}${DATA_PACKAGE}`;
  return [{ text: DATA_PAGE.packageName, href: linkTo(from, address) }];
}

function listOthers(site: SiteModel, { commune }: ReportModel, from: Address): readonly Link[] {
  const feed = linkToFeed(site, commune.id, from);
  const card = linkToCommuneCard(site, commune.id).address;
  const isOwn = card === addressCard(addressCommune(commune.id));
  return [
    ...(isOwn ? [{ text: SHARE_PAGE.card, href: linkTo(from, card) }] : []),
    ...(feed === null ? [] : [{ text: SHARE_PAGE.feed, href: feed.href }]),
  ];
}

function shareComparison(site: SiteModel, page: Address, name: string, heights: FrameHeights): ShareView {
  const from = addressShare(page);
  const link = buildLinkCode(locateForCode(site.publicRoot, page), SHARE_PAGE.linkText(name));
  return {
    head: buildPageHead(
      site.dataset.site,
      from,
      SHARE_PAGE.titleComparison(name),
      SHARE_PAGE.describeComparison(name),
      page === '' ? [] : [{ text: name, href: linkTo(from, page) }],
    ),
    codes: [
      frameCode(site, page, SHARE_PAGE.frameOfComparison, SHARE_PAGE.frameTitleOfComparison(name), heights),
      { id: 'ma-lien-ket', label: SHARE_PAGE.link, code: link },
    ],
    notes: [SHARE_PAGE.strippedLink, ...listNotes(site, heights)],
    frame: { text: SHARE_PAGE.openFrame, href: linkTo(from, addressEmbed(page)) },
    badge: null,
    files: null,
  };
}

function frameCode(
  site: SiteModel,
  page: Address,
  label: string,
  title: string,
  heights: FrameHeights,
): CodeView {
  const address = locateForCode(site.publicRoot, addressEmbed(page));
  return { id: 'ma-khung', label, code: buildFrameCode(address, title, heights) };
}

function listNotes({ publicRoot }: SiteModel, heights: FrameHeights): readonly string[] {
  const sized = SHARE_PAGE.heights(
    formatCount(Math.max(...heights)),
    formatCount(Math.min(...heights)),
    formatCount(Math.min(...FRAME_WIDTHS)),
  );
  return publicRoot === null ? [sized, SHARE_PAGE.replace] : [sized];
}
