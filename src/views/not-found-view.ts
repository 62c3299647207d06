import { NOT_FOUND } from '../strings/not-found.ts';
import { ADDRESSES } from './addresses.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import type { SiteModel } from './site-model.ts';

export interface NotFoundView {
  readonly head: PageHead;
  readonly text: string;
}

export function buildNotFoundView(site: SiteModel): NotFoundView {
  const { title, description, text } = NOT_FOUND;
  return { head: buildPageHead(site.dataset.site, ADDRESSES.notFound, title, description), text };
}
