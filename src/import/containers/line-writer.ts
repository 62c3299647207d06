/** Puts text together as a page shows it: white space is one space, lines are trimmed, blocks stand apart. */
export interface LineWriter {
  readonly write: (text: string) => void;
  /** A new line of the same block. */
  readonly breakLine: () => void;
  readonly endBlock: () => void;
  /** Blocks that hold something, their lines separated by `\n`; begins anew. */
  readonly takeBlocks: () => readonly string[];
}

const SPACES = /[ \t\n\r\f]+/g;

export function makeLineWriter(): LineWriter {
  let blocks: string[] = [];
  let lines: string[] = [];
  let line = '';
  const breakLine = () => {
    lines.push(line.trim());
    line = '';
  };
  const endBlock = () => {
    breakLine();
    const block = lines.join('\n').replace(/^\n+|\n+$/g, '');
    if (block !== '') blocks.push(block);
    lines = [];
  };
  return {
    write: (text) => {
      const words = text.replace(SPACES, ' ');
      line += line === '' || line.endsWith(' ') ? words.trimStart() : words;
    },
    breakLine,
    endBlock,
    takeBlocks: () => {
      endBlock();
      const taken = blocks;
      blocks = [];
      return taken;
    },
  };
}
