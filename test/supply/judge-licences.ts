import satisfies from 'spdx-satisfies';
import { EXCEPTIONS, IN_DEVELOPMENT, IN_THE_BUILD } from './accepted-licences.ts';
import type { LockedPackage } from './read-lockfile.ts';

/** The licence as the package states it, in one text. */
export function readLicence({ license }: Pick<LockedPackage, 'license'>): string {
  return typeof license === 'string' ? license : (JSON.stringify(license) ?? 'none stated');
}

/** Whether an expression can be met by accepted licences alone. What is no SPDX expression cannot. */
export function isAccepted(licence: string, accepted: readonly string[]): boolean {
  try {
    return satisfies(licence, [...accepted]);
  } catch {
    return false;
  }
}

/** Packages whose licence is not accepted where they are used, and that no exception names. */
export function listRefused<P extends Pick<LockedPackage, 'license' | 'dev'> & { name: string }>(
  packages: readonly P[],
): readonly P[] {
  return packages.filter((one) => {
    const accepted = one.dev ? IN_DEVELOPMENT : IN_THE_BUILD;
    const excepted = EXCEPTIONS.some(
      ({ packages, isInBuild }) => packages.test(one.name) && (isInBuild || one.dev),
    );
    return !isAccepted(readLicence(one), accepted) && !excepted;
  });
}
