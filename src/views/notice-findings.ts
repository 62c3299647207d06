import { isCountColumn } from '../domain/dossier-counts.ts';
import type { Finding } from '../domain/finding.ts';
import { formatCount } from '../format/number.ts';
import { formatFinding } from '../strings/findings.ts';
import { NOTICE } from '../strings/notice.ts';
import { RATE_NAMES } from '../strings/rates.ts';
import { nameGrade } from '../strings/rules.ts';
import { sortByGrade } from './finding-view.ts';
import { selectRateFindings } from './rate-view.ts';

interface NoticeFindings {
  readonly findings: readonly string[];
  readonly moreFindings: string | null;
}

/** More would not fit on the sheet; the page has all. */
const SHOWN = 2;
const CHARACTERS = 240;

/** Those about dossiers, the two rates first, then the gravest; and how many others there are. */
export function buildNoticeFindings(all: readonly Finding[]): NoticeFindings {
  const said = [
    ...selectRateFindings(all, 'on_time_rate').map((finding) => say(RATE_NAMES.onTime, finding)),
    ...selectRateFindings(all, 'online_rate').map((finding) => say(RATE_NAMES.online, finding)),
    ...sortByGrade(all)
      .filter(({ claim }) => claim.quantity !== null && isCountColumn(claim.quantity))
      .map((finding) => say(nameGrade(finding.grade), finding)),
  ].slice(0, SHOWN);
  const findings = said.join('').length > CHARACTERS ? said.slice(0, 1) : said;
  return { findings, moreFindings: sayHowManyMore(findings.length, all.length - findings.length) };
}

function say(about: string, finding: Finding): string {
  return NOTICE.finding(about, formatFinding(finding));
}

function sayHowManyMore(shown: number, hidden: number): string | null {
  if (hidden === 0) return null;
  const count = formatCount(hidden);
  return shown === 0 ? NOTICE.onlyOtherFindings(count) : NOTICE.moreFindings(count);
}
