import { DELIMITED_WRITERS, type Writer } from './write-delimited.ts';

/** Every kind of file that an office may have, one line per container. */
export const WRITERS: readonly Writer[] = [...DELIMITED_WRITERS];
