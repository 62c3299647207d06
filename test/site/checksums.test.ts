import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { listFiles } from './read-site.ts';

const sites = { shipped: inject('shippedSite'), hostile: inject('hostileSite'), demo: inject('demoSite') };
const hasTool = spawnSync('sha256sum', ['--version']).status === 0;

describe.each(Object.entries(sites))('SHA256SUMS of the %s site', (_, site) => {
  const folder = join(site, 'du-lieu');

  it('lists every data file, each with the hash of its bytes', () => {
    const files = listFiles(folder).filter((file) => !file.endsWith('.html') && file !== 'SHA256SUMS');
    const lines = files.map((file) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex');
      return `${hash}  ${file}\n`;
    });
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(lines.join(''));
  });

  it.runIf(hasTool)('is what sha256sum reads', () => {
    const output = execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder });
    expect(output.toString()).toBe('');
  });
});
