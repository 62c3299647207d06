import type { ClientDirective } from 'astro';

/**
 * `data-ready` on the island tells the styles that scripts run; `data-intent` tells the component that the reader
 * asked to see it, not only passed by with the focus. A finger that scrolls past asks for nothing. Pages opened
 * as files keep their static content, because browsers load no modules there.
 */
const intent: ClientDirective = (load, _options, island) => {
  if (location.protocol === 'file:') return;
  let loading = false;
  const start = (event: Event) => {
    if (event.type === 'pointerover' && (event as PointerEvent).pointerType === 'touch') return;
    if (event.type !== 'focusin') island.toggleAttribute('data-intent', true);
    if (loading) return;
    loading = true;
    load().then((hydrate) => hydrate());
  };
  for (const type of ['pointerover', 'click', 'focusin']) island.addEventListener(type, start);
  island.toggleAttribute('data-ready', true);
};

export default intent;
