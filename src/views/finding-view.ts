import type { Finding, Grade } from '../domain/finding.ts';
import { GRADES } from '../domain/finding.ts';
import { formatFinding } from '../strings/findings.ts';
import { describePlace } from '../strings/places.ts';
import { nameGrade } from '../strings/rules.ts';
import type { Address } from './addresses.ts';
import { fragmentOf, linkToReport, type ReportSpot } from './fragments.ts';

export interface FindingView {
  readonly grade: Grade;
  readonly gradeName: string;
  readonly text: string;
  readonly place: string;
  /** Where the contradicted figure stands; null when the page itself is that place. */
  readonly href: string | null;
}

/** `report` null: the finding is shown right at its figure and needs no link. */
export function buildFindingView(finding: Finding, from: Address, report: ReportSpot | null): FindingView {
  return {
    grade: finding.grade,
    gradeName: nameGrade(finding.grade),
    text: formatFinding(finding),
    place: describePlace(finding.claim.place),
    href: report === null ? null : linkToReport(from, report, fragmentOf(finding.claim.place)),
  };
}

/** Gravest first; findings of one grade keep the order of the report. */
export function sortByGrade(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade));
}
