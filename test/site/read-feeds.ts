import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { listFiles } from './read-site.ts';

/** Paths of all feeds of a built folder. */
export function listFeeds(folder: string): readonly string[] {
  return listFiles(folder).filter((file) => /(?:^|\/)tin\.xml$/u.test(file));
}

/** The feed as a reader of another make understands it. */
export function readFeed(folder: string, file: string) {
  return parseAtomFeed(readFileSync(join(folder, file), 'utf8'));
}

/** What the schema of RFC 4287 objects to, a line per feed. */
export function validateFeeds(
  feeds: readonly { readonly file: string; readonly xml: string }[],
): readonly string[] {
  using schema = XmlDocument.fromString(readFileSync('test/fixtures/rfc4287/atom.rng', 'utf8'));
  using validator = RelaxNGValidator.fromDoc(schema);
  return feeds.flatMap(({ file, xml }) => {
    using document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return [`${file}: ${error.message}`];
    }
  });
}
