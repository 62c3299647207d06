import { decodeEntities, scanXml } from './scan-xml.ts';
import { raiseDigits } from './superscript.ts';

export interface RunsText {
  readonly text: string;
  /** Struck out, so not part of the text. */
  readonly struck: string;
}

/** The text of a cell with several formats in it; guides to pronunciation are not part of it. */
export function readRuns(xml: string): RunsText {
  let text = '';
  let struck = '';
  let isText = false;
  let isRaised = false;
  let isStruck = false;
  let guides = 0;
  const source = `<is>${xml}</is>`;
  scanXml('', source, {
    onOpen: (tag) => {
      if (tag.name === 'r') [isRaised, isStruck] = [false, false];
      else if (tag.name === 't') isText = !tag.isEmpty;
      else if (tag.name === 'rPh') guides += 1;
      else if (tag.name === 'vertAlign') isRaised = source.slice(tag.start, tag.end).includes('superscript');
      else if (tag.name === 'strike')
        isStruck = !/val\s*=\s*["'](0|false)/.test(source.slice(tag.start, tag.end));
    },
    onText: (start, end) => {
      if (!isText || guides > 0) return;
      const part = decodeEscapes(decodeEntities(source.slice(start, end)));
      if (isStruck) struck += part;
      else text += isRaised ? raiseDigits(part) : part;
    },
    onClose: (tag) => {
      if (tag.name === 't') isText = false;
      else if (tag.name === 'rPh') guides -= 1;
    },
  });
  return { text, struck };
}

/** `_x000D_`: how spreadsheets write characters that XML does not allow. */
function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
