/** Texts one after the other as UTF-8, without strings in between that would only be thrown away. */
export interface ByteWriter {
  readonly write: (text: string) => void;
  /** In the digits of `String`. */
  readonly writeNumber: (value: number) => void;
  readonly countBytes: () => number;
  /** All that was written; only until more is. */
  readonly read: () => Uint8Array;
  readonly clear: () => void;
}

const FIRST_SIZE = 1 << 16;
/** No letter of UTF-16 takes more bytes. */
const MOST_BYTES = 3;
/** Of a whole number below 2³¹. */
const MOST_DIGITS = 10;
const ASCII_END = 0x80;
const ZERO = 0x30;
const encoder = new TextEncoder();

export function makeByteWriter(): ByteWriter {
  let bytes = new Uint8Array(FIRST_SIZE);
  let end = 0;
  const makeRoom = (count: number) => {
    const larger = new Uint8Array(Math.max(2 * bytes.length, end + count));
    larger.set(bytes.subarray(0, end));
    bytes = larger;
  };
  const write = (text: string) => {
    const { length } = text;
    if (end + MOST_BYTES * length > bytes.length) makeRoom(MOST_BYTES * length);
    const [target, start] = [bytes, end];
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= ASCII_END) {
        end = start + encoder.encodeInto(text, target.subarray(start)).written;
        return;
      }
      target[start + index] = code;
    }
    end = start + length;
  };
  const writeWhole = (value: number) => {
    if (end + MOST_DIGITS > bytes.length) makeRoom(MOST_DIGITS);
    const target = bytes;
    let place = end + 1;
    for (let power = 10; value >= power; power *= 10) place += 1;
    end = place;
    let rest = value;
    do {
      const tens = (rest / 10) | 0;
      place -= 1;
      target[place] = ZERO + rest - 10 * tens;
      rest = tens;
    } while (rest > 0);
  };
  return {
    write,
    writeNumber: (value) => {
      if (value >= 0 && value === (value | 0)) writeWhole(value);
      else write(String(value));
    },
    countBytes: () => end,
    read: () => bytes.subarray(0, end),
    clear: () => {
      end = 0;
    },
  };
}
