import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkflow } from './read-workflows.ts';
import { hashFolder, serveLiveSite } from './rehearsal/live-site.ts';
import { runWorkflow } from './rehearsal/run-workflow.ts';
import { makeStandIn, type Occasion, type Stage } from './rehearsal/stand-in.ts';

/*
 * Rehearses the workflows of GitHub on this machine: their own steps, run by bash in a clone of the last commit,
 * against a live site on a port of this machine. `npx node hosting/rehearse-publish.ts`; ends with 0 or 1.
 */

const folder = mkdtempSync(join(tmpdir(), 'cchc-rehearsal-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const repository = join(folder, 'repository');
const live = join(folder, 'live');
const FLAT = 'data/reports/dien-tap.csv';
const DOSSIERS = 'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/dossiers.csv';

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
    cwd: repository,
    encoding: 'utf8',
  }).trim();

execFileSync('git', ['clone', '-q', '.', repository]);
git('checkout', '-q', '-B', 'main');
const site = await serveLiveSite(live);
const world = { folder, repository, live, address: site.address };
let lastPublished = '';
let failures = 0;

interface Rehearsed extends Stage {
  readonly results: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly before: string | null;
  readonly after: string | null;
}

async function rehearse(
  workflow: 'publish' | 'check',
  name: string,
  occasion: Partial<Occasion> = {},
): Promise<Rehearsed> {
  console.log(`\n${name}`);
  const event = workflow === 'publish' ? 'push' : 'pull_request';
  const stage = makeStandIn(world, { name: name.replaceAll(/\W+/g, '-'), event, lastPublished, ...occasion });
  const before = hashFolder(live);
  const done = await runWorkflow(readWorkflow(workflow), stage);
  const results = Object.fromEntries([...done].map(([job, { result }]) => [job, result]));
  if (results['deploy'] === 'success') lastPublished = git('rev-parse', 'HEAD');
  const summaryFile = join(stage.temp, 'summary.md');
  const summary = existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : '';
  return { ...stage, results, summary, before, after: hashFolder(live) };
}

function expectThat(what: string, isTrue: boolean, { temp }: Stage): void {
  console.log(`  ${isTrue ? 'ok    ' : 'FAILED'} ${what}`);
  if (isTrue) return;
  failures += 1;
  const log = join(temp, 'log');
  console.log(
    existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-25).join('\n') : 'no step was run',
  );
}

function commit(path: string, change: (text: string) => string): void {
  const file = join(repository, path);
  writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
  git('add', '--all');
  git('commit', '-q', '-m', path);
}

const hasArtifact = ({ artifacts }: Stage, name: string) => existsSync(join(artifacts, name));

function expectUntouched(stage: Rehearsed, job = 'build'): void {
  expectThat(
    `${job} failed, nothing was deployed`,
    stage.results[job] === 'failure' && stage.results['deploy'] === 'skipped',
    stage,
  );
  expectThat('the live site is as it was', stage.before !== null && stage.before === stage.after, stage);
}

const first = await rehearse('publish', 'first publication');
expectThat('published', first.results['deploy'] === 'success' && existsSync(join(live, 'index.html')), first);
expectThat(
  'with its address',
  readFileSync(join(live, 'index.html'), 'utf8').includes(`${site.address}/`),
  first,
);
expectThat(
  'with a manifest, and with hidden files',
  existsSync(join(live, 'du-lieu/ban-ke.jsonl')) && existsSync(join(live, '.nojekyll')),
  first,
);
expectThat('after all tests', first.called.length === 1, first);
expectThat('the check as a page is kept', hasArtifact(first, 'kiem-tra-so-lieu.html'), first);

git('commit', '-q', '--allow-empty', '-m', 'nothing');
const again = await rehearse('publish', 'published again unchanged');
expectThat('published', again.results['deploy'] === 'success', again);
expectThat('byte for byte the same', again.before === again.after, again);
expectThat('without the tests', again.called.length === 0, again);

commit(
  FLAT,
  () =>
    'commune,period,from,to,received,received_online\nkhanh-hoa-cam-ranh,2025-08,2025-08-01,2025-08-31,40,30\n',
);
const more = await rehearse('publish', 'a new report');
expectThat(
  'published without the tests',
  more.results['deploy'] === 'success' && more.called.length === 0,
  more,
);
expectThat(
  'the site changed',
  more.before !== more.after && existsSync(join(live, 'ky/2025-08/index.html')),
  more,
);

commit(FLAT, (text) => text.replace('40,30', '"1,5",30'));
const broken = await rehearse('publish', 'a cell that cannot be read');
expectUntouched(broken);
expectThat('the check as a page is kept', hasArtifact(broken, 'kiem-tra-so-lieu.html'), broken);

commit(FLAT, (text) => text.replace('"1,5",30', '40,30'));
commit(DOSSIERS, (text) => text.replace('240,206,5,29', '241,207,5,29'));
const changed = await rehearse('publish', 'a published figure changed without a correction');
expectUntouched(changed);
expectThat('the summary says which line is missing', changed.summary.includes('corrections.csv'), changed);
const preview = await rehearse('check', 'the same as a pull request');
expectThat('it fails, too', preview.results['check'] === 'failure', preview);
commit(DOSSIERS, (text) => text.replace('241,207,5,29', '240,206,5,29'));

site.isBroken = true;
expectUntouched(await rehearse('publish', 'the live site does not answer'));
site.isBroken = false;

commit('src/strings/site.ts', (text) => `${text}\n`);
expectUntouched(await rehearse('publish', 'code whose tests fail', { tests: 'failure' }), 'test');
commit(FLAT, (text) => `${text}khanh-hoa-cam-ranh,2025-09,2025-09-01,2025-09-30,50,20\n`);
const behind = await rehearse('publish', 'data after code that was never published');
expectThat('the tests are run', behind.called.length === 1 && behind.results['deploy'] === 'success', behind);

commit(FLAT, (text) => `${text}khanh-hoa-cam-ranh,2025-10,2025-10-01,2025-10-31,60,20\n`);
const request = await rehearse('check', 'a pull request with data');
expectThat(
  'it is checked, without the tests',
  request.results['check'] === 'success' && request.called.length === 0,
  request,
);
expectThat('there is a site to look at', hasArtifact(request, 'trang-cchc.zip'), request);
expectThat(
  'the summary says what is new',
  request.summary.includes('2025-10') || request.summary.includes('10/2025'),
  request,
);
expectThat('nothing was deployed', request.before === request.after, request);
const homeless = await rehearse('check', 'a pull request where nothing is published', { hasPages: false });
expectThat(
  'it is checked',
  homeless.results['check'] === 'success' && hasArtifact(homeless, 'trang-cchc.zip'),
  homeless,
);

site.close();
console.log(failures === 0 ? '\nAll as written.' : `\n${failures} not as written.`);
process.exitCode = failures === 0 ? 0 : 1;
