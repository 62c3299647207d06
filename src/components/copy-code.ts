import { COPY_CODE } from '../strings/copy-code.ts';

/**
 * Gives each code to copy its button. Where a server sends the page, the address of the built folder takes the place of
 * the words that stand for it; `data-root` leads there from the page.
 */
const box = document.querySelector<HTMLElement>('.codes');
const status = box?.querySelector('[role=status]');
for (const field of box?.querySelectorAll('textarea') ?? []) {
  if (location.protocol !== 'file:') {
    const root = new URL(box?.dataset['root'] ?? '', location.href).href.replaceAll('&', '&amp;');
    field.value = field.value.replaceAll(COPY_CODE.placeholder, root);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = COPY_CODE.copy;
  button.setAttribute('aria-describedby', `${field.id}-ten`);
  field.after(button);
  button.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard?.writeText(field.value).then(
      () => true,
      () => false,
    );
    if (!isCopied) field.select();
    if (status) status.textContent = isCopied ? COPY_CODE.copied : COPY_CODE.selected;
  });
}
