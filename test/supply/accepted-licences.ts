/** What readers get with the site: licences that ask for no more than to be handed on. */
export const IN_THE_SITE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BSL-1.0', 'ISC', 'MIT'];

/**
 * What builds the site and stays on the machine that does. MPL-2.0 binds those who change its files; fonts under
 * OFL-1.1 may be drawn with freely.
 */
export const IN_THE_BUILD = [
  ...IN_THE_SITE,
  'BlueOak-1.0.0',
  'CC0-1.0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
];

/** What only checks and tests it. */
export const IN_DEVELOPMENT = [...IN_THE_BUILD, 'CC-BY-3.0', 'CC-BY-4.0'];

interface Exception {
  readonly packages: RegExp;
  readonly isInBuild: boolean;
  readonly why: string;
}

/** Packages taken although what they state as their licence is not in the lists. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    packages: /^@img\/sharp-/u,
    isInBuild: true,
    why: 'LGPL-3.0-or-later; optional part of Astro, never called: pictures pass through as they are',
  },
  { packages: /^duck$/u, isInBuild: true, why: 'states "BSD"; its licence file is BSD-2-Clause' },
  { packages: /^jschardet$/u, isInBuild: false, why: 'LGPL-2.1+; used as it is, not handed on' },
  {
    packages: /^(tv4|uri-templates)$/u,
    isInBuild: false,
    why: 'in the public domain, stated in an older form',
  },
];
