import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type BundledPackage, formatNotices } from './format-notices.ts';

/** What writes code of its own into pages or bundles, from no module that could be seen. */
const WRITERS = ['astro', 'rolldown'];

const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u;
const LICENCE_FILE = /^(licen[cs]e|copying)\b/iu;
const NOTICE_FILE = /^notice\b/iu;

/**
 * Writes a file with the licences of everything of others that readers get. Vite's own list of them comes after Astro
 * has moved small scripts into the pages, and lacks what is in these.
 */
export function thirdPartyNotices(fileName: string): AstroIntegration {
  const folders = new Set<string>();
  return {
    name: 'third-party-notices',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        for (const name of WRITERS) folders.add(fileURLToPath(new URL(`node_modules/${name}`, config.root)));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'third-party-notices',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle: {
                  order: 'pre',
                  handler(_, bundle) {
                    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
                    for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
                      const folder = PACKAGE_FOLDER.exec(id)?.[0];
                      if (folder !== undefined) folders.add(folder);
                    }
                  },
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) =>
        writeFile(new URL(fileName, dir), formatNotices(Array.from(folders, readPackage))),
    },
  };
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).toSorted();
  const texts = [LICENCE_FILE, NOTICE_FILE].flatMap((kind) =>
    files
      .filter((file) => kind.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()),
  );
  if (texts.length === 0 || !license) throw new Error(`${name}: no licence to hand on in ${folder}`);
  return { name, version, licence: license, text: texts.join('\n\n') };
}
