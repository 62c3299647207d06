declare namespace Astro {
  interface ClientDirectives {
    /** address: also at once where the page's address carries a query. */
    'client:intent'?: boolean | 'address';
  }
}
