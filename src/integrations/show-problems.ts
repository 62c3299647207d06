import '../styles/data-problems.css';

const PANEL = 'data-problems';

/** In development: lays the problems over an open page; a reload takes them away. */
function showProblems({ html }: { readonly html: string }): void {
  const known = document.querySelector(`.${PANEL}`);
  const panel = known ?? document.createElement('dialog');
  panel.className = PANEL;
  panel.innerHTML = html;
  if (known === null) document.body.append(panel);
  if (panel instanceof HTMLDialogElement && !panel.open) panel.showModal();
}

import.meta.hot?.on('data:problems', showProblems);
import.meta.hot?.send('data:ask');
