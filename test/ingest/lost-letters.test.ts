import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/ingest/decode-text.ts';

const encoder = new TextEncoder();
const decode = (text: string) => {
  const result = decodeText(encoder.encode(text));
  return result.kind === 'ok' ? result.text : result.problem;
};

/** Every Vietnamese letter beyond ASCII. */
const LETTERS = [
  ...'ăâđêôơư',
  ...'àằầèềìòồờùừỳ',
  ...'ảẳẩẻểỉỏổởủửỷ',
  ...'ãẵẫẽễĩõỗỡũữỹ',
  ...'áắấéếíóốớúứý',
  ...'ạặậẹệịọộợụựỵ',
];

test('text with every Vietnamese letter, small and large, is text', () => {
  for (const letter of LETTERS) {
    const line = `Mã,${letter}${letter.toUpperCase()} ${letter}\n`;
    expect(decode(line)).toBe(line);
  }
});

// Opened as Windows-1252 and saved: the two or three bytes of a letter became letters of their own.
test('letters that were opened as Windows-1252 are told with their line, whichever letter it was', () => {
  const windows1252 = new TextDecoder('windows-1252');
  const missed = [...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase())].filter((letter) => {
    const spoiled = windows1252.decode(encoder.encode(letter));
    const told = decode(`Mã\n1\nTên ${spoiled}x\n`);
    return (
      typeof told === 'string' || told.code !== 'file/lost-characters' || !('line' in told) || told.line !== 3
    );
  });
  // These alone are not looked for: a spoiled text has others beside them.
  expect(missed.join('')).toBe('ăôàềìồờỏổễĩỗũíốọĂÂÊÔƠƯÀÈỀÌÒỒÙỪỲỔỦỬỶÃĨÕỖỠŨỮỸÁÉÍÓỐÚỨÝẠỢỤỰỴ');
});

describe('question marks', () => {
  test('in place of letters are found in the heading, where none belongs', () => {
    const lost = { code: 'file/lost-characters', line: 1 };
    expect(decode('T?ng s?,Linh v?c\n')).toEqual(lost);
    expect(decode('S? ho so\n')).toEqual(lost);
    expect(decode('\n\n  T?ng\n')).toEqual({ ...lost, line: 3 });
  });

  test('below it, at the end of a sentence and in JSON they may be meant', () => {
    for (const text of [
      'Tên,Ghi chú\nA,T?ng\n',
      'Bao nhiêu? Có\n',
      'Bao nhiêu?\n',
      '{"a": "b?c"}',
      '[{"a": "b?c"}]',
    ]) {
      expect(decode(text)).toBe(text);
    }
  });
});

describe('bytes that are no text', () => {
  const code = (bytes: readonly number[]) => {
    const result = decodeText(new Uint8Array(bytes));
    return result.kind === 'ok' ? 'ok' : result.problem;
  };

  test('nothing, or only blanks', () => {
    expect(code([])).toEqual({ code: 'file/empty' });
    expect(code([0x20, 0x0a, 0x09])).toEqual({ code: 'file/empty' });
    expect(code([0xef, 0xbb, 0xbf])).toEqual({ code: 'file/empty' });
  });

  test('workbooks, new and old', () => {
    expect(code([0x50, 0x4b, 0x03, 0x04, 0x14])).toEqual({ code: 'file/spreadsheet' });
    expect(code([0xd0, 0xcf, 0x11, 0xe0, 0xa1])).toEqual({ code: 'file/spreadsheet' });
    expect(code([0x50, 0x4b, 0x41])).toBe('ok');
  });

  test('are told with the line of the first byte that cannot be read', () => {
    expect(code([0x61, 0x0a, 0x62, 0x0d, 0x0a, 0x63, 0xff, 0x0a, 0xff])).toEqual({
      code: 'file/encoding',
      line: 3,
    });
    expect(code([0x61, 0x0d, 0x62, 0x01, 0x0a])).toEqual({ code: 'file/encoding', line: 2 });
    expect(code([0x00, 0x61])).toEqual({ code: 'file/encoding', line: 1 });
    expect(code([0x61, 0x1f])).toEqual({ code: 'file/encoding', line: 1 });
    expect(code([0x61, 0x09, 0x0b, 0x0c, 0x0d, 0x0a])).toBe('ok');
  });
});
