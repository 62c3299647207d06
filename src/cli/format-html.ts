import { readFileSync } from 'node:fs';
import type { Folder } from '../ingest/read-folder.ts';
import type { CheckedData } from './check-data.ts';
import { buildCheckPage } from './check-page/build-check-page.ts';
import { makeSourceReader } from './check-page/read-source.ts';
import { renderCheckPage } from './check-page/render-check-page.ts';

const STYLES = ['tokens', 'base', 'print', 'check-page'] as const;

/** One HTML file for a person with a browser: what is wrong, and the tables with the cells marked. */
export function formatAsHtml(checked: CheckedData, folder: Folder): string {
  const page = buildCheckPage(checked, makeSourceReader(folder));
  return renderCheckPage(page, STYLES.map(readStyles).join('\n'));
}

function readStyles(name: string): string {
  return readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');
}
