import { decodeText } from '../ingest/decode-text.ts';
import type { Folder } from '../ingest/read-folder.ts';
import type { FormerReport } from './build-target.ts';

/** What a new import of a report has to keep of the folder it replaces; null where there is no such folder. */
export function readFormerReport(folder: Folder, path: string): FormerReport | null {
  const files = folder.files.filter((file) => file.path.startsWith(`${path}/`));
  const json = files.find((file) => file.path === `${path}/report.json`);
  if (json === undefined) return null;
  const tables = files.flatMap((file) => {
    const name = file.path.slice(path.length + 1);
    return name.endsWith('.csv') ? [name] : [];
  });
  const decoded = decodeText(json.bytes);
  const value = decoded.kind === 'ok' ? parseObject(decoded.text) : {};
  return {
    statements: Array.isArray(value['statements']) ? value['statements'] : [],
    notes: Array.isArray(value['notes']) ? value['notes'].filter((note) => typeof note === 'string') : [],
    tables,
  };
}

/** Empty for a text that holds no object: then there is nothing to keep. */
function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
