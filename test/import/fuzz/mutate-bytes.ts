import { pick, type Random } from './random.ts';

const MARKS = [
  0x00, 0x09, 0x0a, 0x22, 0x26, 0x27, 0x2c, 0x2d, 0x2f, 0x30, 0x39, 0x3b, 0x3c, 0x3e, 0x7b, 0x7f, 0x80, 0xff,
];

/** Flips, cuts, doubles and moves bytes, without knowing what they are. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const kind = random(6);
  if (kind === 0) return bytes.slice(0, random(bytes.length + 1));
  if (kind === 1) return bytes.slice(random(bytes.length + 1));
  if (kind === 2) return swapChunks(bytes, random);
  if (kind === 3) return doubleChunk(bytes, random);
  const copy = Uint8Array.from(bytes);
  const times = 1 + random(kind === 4 ? 3 : 40);
  for (let time = 0; time < times && copy.length > 0; time += 1) {
    const place = random(copy.length);
    copy[place] = random(2) === 0 ? pick(MARKS, random) : (copy[place] ?? 0) ^ (1 << random(8));
  }
  return copy;
}

function swapChunks(bytes: Uint8Array, random: Random): Uint8Array {
  const [a = 0, b = 0, c = 0] = [0, 0, 0].map(() => random(bytes.length + 1)).toSorted((x, y) => x - y);
  return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)]);
}

function doubleChunk(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random(bytes.length + 1);
  const chunk = bytes.subarray(from, from + random(2000));
  const times = 1 + random(20);
  return Buffer.concat([
    bytes.subarray(0, from),
    ...Array.from({ length: times }, () => chunk),
    bytes.subarray(from),
  ]);
}
