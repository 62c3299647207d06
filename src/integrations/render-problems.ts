import { escapeHtml } from '../format/html.ts';
import { DEV } from '../strings/dev.ts';

/** Every problem as its full line; no text of the data is markup in it. */
export function renderProblems(lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return `<h1>${escapeHtml(DEV.heading(lines.length))}</h1><p>${escapeHtml(DEV.advice)}</p><ol>${items}</ol>`;
}

/** A page in place of one that wrong data do not allow; `base`: the address that Vite serves modules below. */
export function renderProblemPage(lines: readonly string[], base: string): string {
  const styles = ['tokens', 'data-problems'].map(
    (name) => `<link rel="stylesheet" href="${base}src/styles/${name}.css">`,
  );
  const scripts = ['@vite/client', 'src/integrations/show-problems.ts'].map(
    (file) => `<script type="module" src="${base}${file}"></script>`,
  );
  return `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(DEV.heading(lines.length))}</title>
${[...styles, ...scripts].join('\n')}
</head>
<body><main class="data-problems">${renderProblems(lines)}</main></body>
</html>
`;
}
