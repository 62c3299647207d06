import { keepRecent } from '../domain/keep-recent.ts';

/** For layers that do not see the domain; what is kept must depend on nothing but the key. */
export const remember = keepRecent;
