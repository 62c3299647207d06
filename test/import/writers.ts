import { DELIMITED_WRITERS, type Writer } from './write-delimited.ts';
import { OFFICE_WRITERS } from './write-office.ts';

/** Every kind of file that an office may have, one line per container. */
export const WRITERS: readonly Writer[] = [...DELIMITED_WRITERS, ...OFFICE_WRITERS];
