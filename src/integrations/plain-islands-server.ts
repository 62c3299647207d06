/** At build the island is the markup between its tags. */
export default {
  name: 'plain-islands',
  check: (component: unknown) => typeof component === 'function',
  renderToStaticMarkup: (_component: unknown, _props: unknown, slots: { readonly default?: string }) => ({
    html: `<astro-slot>${slots.default ?? ''}</astro-slot>`,
  }),
};
