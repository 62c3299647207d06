import { THIRD_PARTY } from '../strings/third-party.ts';

/** A package of others whose code is in the built site. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As the package states it, an SPDX expression. */
  readonly licence: string;
  /** What its licence asks to hand on, verbatim. */
  readonly text: string;
}

const RULE = '='.repeat(78);

/** All packages with their licences; a text that several share stands once. */
export function formatNotices(packages: readonly BundledPackage[]): string {
  const sorted = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const byText = Map.groupBy(sorted, ({ text }) => text);
  const sections = Array.from(byText, ([text, users]) =>
    [RULE, ...users.map(formatName), '', text, ''].join('\n'),
  );
  return [THIRD_PARTY.lead, THIRD_PARTY.notApplied, '', ...sections].join('\n');
}

function formatName({ name, version, licence }: BundledPackage): string {
  return `${name} ${version} (${licence})`;
}
