import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CORRECTIONS_GATE } from '../strings/corrections-gate.ts';

export type Fetched =
  | { readonly kind: 'fetched' }
  /** The server has no such file: nothing was published yet. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly message: string };

export interface Limits {
  readonly seconds: number;
  /** Of the file itself, however it was packed on the way. */
  readonly megabytes: number;
}

const NOT_FOUND = 404;
const LIMITS: Limits = { seconds: 120, megabytes: 1024 };

const TOO_LARGE = new Error('too large');

/** Downloads the manifest of a published site. Only a plain "not found" means that there is none. */
export async function fetchManifest(
  address: string,
  file: string,
  { seconds, megabytes }: Limits = LIMITS,
): Promise<Fetched> {
  const { fetchFailed } = CORRECTIONS_GATE;
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(seconds * 1000),
      headers: { 'cache-control': 'no-cache' },
    });
    const { status, body } = response;
    if (status === NOT_FOUND) return { kind: 'nothing' };
    if (!response.ok || body === null)
      return { kind: 'failed', message: fetchFailed.status(address, status) };
    await pipeline(body, (chunks) => limitSize(chunks, megabytes * 2 ** 20), createWriteStream(file));
    return { kind: 'fetched' };
  } catch (error) {
    return { kind: 'failed', message: explain(error) };
  }

  function explain(error: unknown): string {
    if (error === TOO_LARGE) return fetchFailed.tooLarge(address, megabytes);
    if (!(error instanceof Error)) return fetchFailed.network(address, String(error));
    if (error.name === 'TimeoutError') return fetchFailed.timeout(address, seconds);
    return fetchFailed.network(address, error.cause instanceof Error ? error.cause.message : error.message);
  }
}

async function* limitSize(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw TOO_LARGE;
    yield chunk;
  }
}
