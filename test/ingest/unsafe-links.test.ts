import { expect, it } from 'vitest';
import { changeFolder, listProblems, SOUND_FOLDER } from './data-folder.ts';

const REFUSED = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//evil.example',
];

function changeSite(changes: object) {
  const site = { ...JSON.parse(SOUND_FOLDER['site.json'] ?? '{}'), ...changes };
  return changeFolder({ 'site.json': JSON.stringify(site) });
}

it.each(REFUSED)('refuses %j wherever the site would link to it', async (url) => {
  const changes = {
    homepage: url,
    contact: { text: 'Liên hệ', url },
    licence: { name: 'CC BY 4.0', url },
  };
  const problems = await listProblems(changeSite(changes));
  expect(problems.map((line) => /«(.+)».*\[(.+)\]$/.exec(line)?.slice(1))).toEqual([
    ['contact.url', 'cell/url'],
    ['homepage', 'cell/url'],
    ['licence.url', 'cell/url'],
  ]);
});

it('takes web and mail addresses', async () => {
  const changes = {
    homepage: 'https://xa.example.org/cchc?a=1#b',
    contact: { text: 'Liên hệ', url: 'mailto:a@example.org' },
  };
  expect(await listProblems(changeSite(changes))).toEqual([]);
});
