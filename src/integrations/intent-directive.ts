import type { ClientDirective } from 'astro';

/**
 * `data-ready` on the island tells the styles that scripts run; `data-intent` tells the component that the reader
 * asked for it, not only passed by with the focus: its value is that of the button that was pressed, empty for
 * anything else. A finger that scrolls past asks for nothing. Pages opened as files keep their static content,
 * because browsers load no modules there. With `client:intent="address"` an address that carries a query asks as well.
 * `data-failed` says that the code could not be loaded; the next touch tries again.
 */
const intent: ClientDirective = (load, { value }, island) => {
  if (location.protocol === 'file:') return;
  let loading = false;
  const open = () => {
    if (loading) return;
    loading = true;
    load().then((hydrate) => hydrate());
  };
  const start = (event: Event) => {
    if (event.type === 'pointerover' && (event as PointerEvent).pointerType === 'touch') return;
    if (event.type === 'click') {
      island.setAttribute('data-intent', (event.target as Element).closest('button')?.value ?? '');
    } else if (event.type === 'pointerover' && !island.hasAttribute('data-intent')) {
      island.setAttribute('data-intent', '');
    }
    open();
  };
  for (const type of ['pointerover', 'click', 'focusin', 'change']) island.addEventListener(type, start);
  island.addEventListener('astro:hydration-error', () => {
    loading = false;
    island.toggleAttribute('data-failed', true);
  });
  island.toggleAttribute('data-ready', true);
  if (value === 'address' && location.search !== '') open();
};

export default intent;
