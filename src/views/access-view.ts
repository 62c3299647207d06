import { ACCESS } from '../strings/access.ts';
import { ADDRESSES } from './addresses.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import type { SiteModel } from './site-model.ts';
import type { TableView } from './table-view.ts';

export interface AccessView {
  readonly head: PageHead;
  readonly words: typeof ACCESS;
  readonly tests: TableView;
  readonly report: string;
}

/** The statement of accessibility. */
export function buildAccessView(site: SiteModel): AccessView {
  const { title, description, what, how, tests, testedCaption } = ACCESS;
  const info = site.dataset.site;
  return {
    head: buildPageHead(info, ADDRESSES.access, title, description),
    words: ACCESS,
    tests: {
      caption: testedCaption,
      columns: [what, how].map((label) => ({ label, isNumeric: false })),
      rows: tests.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
      isSortable: false,
    },
    report: ACCESS.reportText(info.publisher),
  };
}
