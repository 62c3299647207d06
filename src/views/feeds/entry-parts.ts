import { v5 as hashName, parse } from 'uuid';
import type { IsoDate } from '../../domain/date.ts';
import { type Address, linkTo, locatePublicly } from '../addresses.ts';
import type { SiteModel } from '../site-model.ts';

/** Names are hashed within this space (RFC 9562, version 5); another one would give every entry another id. */
const ID_SPACE = parse('e680e28c-89b7-4274-807b-0b6649e48079');
const encoder = new TextEncoder();

export function locate(site: SiteModel, from: Address, to: Address, fragment = ''): string {
  return locatePublicly(site.publicRoot, to, fragment) ?? linkTo(from, to, fragment);
}

export function makeId(...names: readonly string[]): string {
  return `urn:uuid:${hashName(encoder.encode(JSON.stringify(names)), ID_SPACE)}`;
}

/** The day begins in Vietnam. */
export function formatMidnight(date: IsoDate): string {
  return `${date}T00:00:00+07:00`;
}
