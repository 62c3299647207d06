import { createHash } from 'node:crypto';
import { escapeHtml } from '../../format/html.ts';
import { CHECK_PAGE } from '../../strings/check-page.ts';
import type { CheckPage, FileSection, Item, Spot } from './check-page.ts';
import { renderExcerpt } from './render-excerpt.ts';

/** Places listed before the rest is folded away. */
const OPEN_PLACES = 12;

/** One file that asks for nothing: its styles are in it, scripts it has none. Every text is escaped here. */
export function renderCheckPage(page: CheckPage, css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'`;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(CHECK_PAGE.title)}</title>`,
    `<style>${css}</style>`,
  ];
  const main = [
    `<h1>${escapeHtml(CHECK_PAGE.title)}</h1>`,
    `<p class="verdict ${page.canPublish ? 'sound' : 'unsound'}">${escapeHtml(page.verdict)}</p>`,
    ...page.lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    renderContents(page),
    ...page.files.map(renderFile),
    renderRules(page),
  ];
  return `<!DOCTYPE html>
<html lang="vi">
<head>${head.join('\n')}</head>
<body class="of-${page.kind}s">
<a class="skip" href="#noi-dung">${escapeHtml(CHECK_PAGE.skip)}</a>
<div class="page"><main id="noi-dung" tabindex="-1">
${main.join('\n')}
</main></div>
</body>
</html>
`;
}

function renderContents({ files }: CheckPage): string {
  if (files.length < 2) return '';
  const links = files.map(({ id, summary }) => `<li><a href="#${id}">${escapeHtml(summary)}</a></li>`);
  return `<nav class="contents" aria-labelledby="cac-tep"><h2 id="cac-tep">${escapeHtml(CHECK_PAGE.files)}</h2><ul>${links.join('')}</ul></nav>`;
}

function renderFile({ id, title, items, excerpts, note }: FileSection): string {
  const said = note === null ? '' : `<p class="muted">${escapeHtml(note)}</p>`;
  const list = items.map(renderItem).join('');
  return `<section><h2 id="${id}">${escapeHtml(title)}</h2><ul class="items">${list}</ul>${excerpts.map(renderExcerpt).join('')}${said}</section>`;
}

function renderItem({ id, label, spots, columnName, text, code, rule }: Item): string {
  const [open, folded] = [spots.slice(0, OPEN_PLACES), spots.slice(OPEN_PLACES)];
  const name = columnName === null ? '' : ` «${escapeHtml(columnName)}»`;
  const count = spots.length < 2 ? '' : ` (${escapeHtml(CHECK_PAGE.places(spots.length))})`;
  const more =
    folded.length === 0
      ? ''
      : `<details><summary>${escapeHtml(CHECK_PAGE.morePlaces(folded.length))}</summary><p>${listSpots(folded)}</p></details>`;
  const about =
    rule === null
      ? `<code>${escapeHtml(code)}</code>`
      : `${escapeHtml(CHECK_PAGE.rule)} <a href="${rule.href}">${escapeHtml(rule.text)}</a>`;
  return `<li id="${id}"><p class="place"><b>${escapeHtml(label)}</b>${count}: ${listSpots(open)}${name}</p>${more}<p>${escapeHtml(text)}</p><p class="small muted">${about}</p></li>`;
}

function listSpots(spots: readonly Spot[]): string {
  return spots
    .map(({ text, href }) => (href === null ? escapeHtml(text) : `<a href="${href}">${escapeHtml(text)}</a>`))
    .join(', ');
}

function renderRules({ rules }: CheckPage): string {
  if (rules.length === 0) return '';
  const list = rules.map(
    ({ id, name, explanation }) =>
      `<dt id="${id}">${escapeHtml(name)}</dt><dd>${escapeHtml(explanation)}</dd>`,
  );
  return `<section><h2>${escapeHtml(CHECK_PAGE.rules)}</h2><dl class="rules">${list.join('')}</dl></section>`;
}
