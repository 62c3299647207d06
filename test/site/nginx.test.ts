import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from './read-site.ts';

const config = readFileSync('hosting/nginx.conf', 'utf8');
const files = [...listFiles(inject('addressedSite')), ...listFiles(inject('demoSite'))];

test('nginx is told the type of every kind of file that the site has', () => {
  const told = new Set(
    [...config.matchAll(/^ {2}\w+\/\S+ ([\w ]+);$/gm)].flatMap((match) => match[1]?.split(' ')),
  );
  const kinds = new Set(files.map((file) => extname(file).slice(1)).filter((kind) => kind !== ''));
  expect(kinds.size).toBeGreaterThan(6);
  expect([...kinds].filter((kind) => !told.has(kind))).toEqual([]);
});

test('nginx keeps for a year just the files whose names hold a hash', () => {
  const pattern =
    /^location ~ "(\S+)" \{\n {2}add_header Cache-Control "public, max-age=31536000, immutable"/m;
  const [, source = ''] = pattern.exec(config) ?? [];
  const kept = files.filter((file) => new RegExp(source).test(`/${file}`));
  expect(kept).toEqual(files.filter((file) => file.startsWith('_astro/')));
  expect(kept.length).toBeGreaterThan(8);
});
