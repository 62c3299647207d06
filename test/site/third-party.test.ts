import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { IN_THE_SITE } from '../supply/accepted-licences.ts';
import { isAccepted } from '../supply/judge-licences.ts';
import { readReadmeTable } from '../supply/read-readme-table.ts';

const folder = inject('shippedSite');
const text = readFileSync(join(folder, 'giay-phep.txt'), 'utf8');
const bundled = [...text.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+) \((.+)\)$/gmu)].map(
  ([, name = '', version = '', licence = '']) => ({ name, version, licence }),
);

test('the README states whose code readers get, under which licence, and the site hands on the same', () => {
  const stated = readReadmeTable('Code of others in the built site').flatMap(([names, licence = '']) =>
    names.split(', ').map((name) => ({ pattern: name.replaceAll('`', ''), licence })),
  );
  const matches = (pattern: string, name: string) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  for (const { name, licence } of bundled) {
    const row = stated.find(({ pattern }) => matches(pattern, name));
    expect([name, row?.licence.split(', ')]).toEqual([name, expect.arrayContaining([licence])]);
  }
  for (const { pattern } of stated) {
    expect([pattern, bundled.some(({ name }) => matches(pattern, name))]).toEqual([pattern, true]);
  }
});

test('nothing reaches readers under a licence that asks for more than to be handed on', () => {
  expect(bundled.length).toBeGreaterThan(20);
  expect(bundled.filter(({ licence }) => !isAccepted(licence, IN_THE_SITE))).toEqual([]);
});

test('the notices that licences ask to keep are there, also of what only stands inside pages', () => {
  for (const notice of [
    'Copyright (c) Meta Platforms, Inc. and affiliates.',
    'Copyright (c) 2014-2024 Chart.js Contributors',
    'Copyright (c) 2021 Fred K. Schott',
    'Copyright (c) Project Nayuki',
    'Apache License',
    'The Stdlib Authors.',
  ]) {
    expect(text).toContain(notice);
  }
  // Draws QR codes in a script that stands in the page.
  expect(bundled.map(({ name }) => name)).toContain('uqr');
});

test('the data page leads there', () => {
  expect(readFileSync(join(folder, 'du-lieu/index.html'), 'utf8')).toContain('href="../giay-phep.txt"');
});
