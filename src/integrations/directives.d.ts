declare namespace Astro {
  interface ClientDirectives {
    'client:intent'?: boolean;
  }
}
