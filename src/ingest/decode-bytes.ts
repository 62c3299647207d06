/** null where the bytes are not in that encoding, or nobody knows it; `loose` puts U+FFFD where they are not. */
export function decodeBytes(
  bytes: Uint8Array,
  encoding: string,
  mode: 'strict' | 'loose' = 'strict',
): string | null {
  try {
    return new TextDecoder(encoding, { fatal: mode === 'strict' }).decode(bytes);
  } catch {
    return null;
  }
}

export function startsWithBytes(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
