import { placeFile, type Sink } from '../domain/diagnostic.ts';

/** The value of a JSON text; undefined after a problem was reported. */
export function parseJson(file: string, text: string, sink: Sink): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    sink({ code: 'json/syntax', line: findLine(text, String(error)), ...placeFile(file) });
    return undefined;
  }
}

function findLine(text: string, message: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
