/** What tests use of packages that ship no types. */

declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly descriptor: {
      readonly path: string;
      readonly bytes: number;
      readonly hash: string;
      readonly schema: object;
    };
  }
  interface LoadedPackage {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  export const Package: {
    load(descriptor: string | object, options: { basePath: string }): Promise<LoadedPackage>;
  };
}

declare module 'jsonld' {
  interface Options {
    readonly base?: string;
    readonly safe?: boolean;
    readonly documentLoader?: (url: string) => Promise<{ documentUrl: string; document: object }>;
  }
  interface Quad {
    readonly subject: object;
    readonly predicate: object;
    readonly object: object;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<readonly Record<string, unknown>[]>;
    toRDF(document: object, options: Options): Promise<readonly Quad[]>;
  };
  export default jsonld;
}

declare module '@rdfjs/data-model' {
  import type { DataFactory, Term } from '@rdfjs/types';

  const factory: DataFactory & { fromTerm<Known extends Term>(term: object): Known };
  export default factory;
}

declare module '@rdfjs/dataset' {
  import type { DatasetCoreFactory } from '@rdfjs/types';

  const factory: DatasetCoreFactory;
  export default factory;
}

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { DatasetCore, Quad } from '@rdfjs/types';

  interface Options {
    readonly metadata: DatasetCore;
    readonly baseIRI: string;
    readonly factory: object;
  }
  export default class CsvwParser {
    constructor(options: Options);
    import(input: Readable): AsyncIterable<Quad>;
  }
}

declare module 'spdx-satisfies' {
  /** Throws where a text is no SPDX expression. */
  export default function satisfies(expression: string, accepted: string[]): boolean;
}
