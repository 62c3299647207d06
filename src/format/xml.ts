import { escapeHtml } from './html.ts';

/** Letters that no XML 1.0 document may hold, not even escaped, and control codes that it is advised against. */
const UNFIT = /[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv;

/** Text as it may stand in XML, between tags or in a quoted attribute; � for each letter that XML does not allow. */
export function escapeXml(text: string): string {
  return escapeHtml(text.toWellFormed().replace(UNFIT, '\ufffd'));
}
