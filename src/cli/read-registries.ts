import { parseDataFolder } from '../ingest/parse-data-folder.ts';
import type { Folder } from '../ingest/read-folder.ts';

/** The registries alone, so that nothing wrong in a report stands in the way. */
export function readRegistries({ files, diagnostics }: Folder) {
  const isRegistry = (path: string) => !path.startsWith('reports');
  const result = parseDataFolder({
    files: files.filter(({ path }) => isRegistry(path)),
    diagnostics: diagnostics.filter(({ file }) => isRegistry(file)),
  });
  const found = result.kind === 'ok' ? [] : result.diagnostics;
  return {
    registries: result.registries,
    diagnostics: found.filter(({ code }) => code !== 'folder/no-reports'),
  };
}
