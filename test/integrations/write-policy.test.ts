import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashCode, listInlineCode } from '../../src/integrations/inline-code.ts';
import { writePolicy } from '../../src/integrations/write-policy.ts';

const DIRECTIVES = ["default-src 'none'", "img-src 'self' data:"];

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function write(page: string, ...known: readonly string[]): string {
  const rules = { directives: DIRECTIVES, allowed: new Set(known.map(hash)) };
  return writePolicy(listInlineCode(page), rules, hashCode);
}

it('names the inline code of the page and no other', () => {
  const page = '<style>p{}</style><script type="module">a()</script><script type="module">a()</script>';
  expect(write(page, 'a()', 'p{}', 'other()')).toBe(
    `default-src 'none';img-src 'self' data:;script-src 'self' '${hash('a()')}';style-src 'self' '${hash('p{}')}'`,
  );
});

it('names what is written in the place of known code', () => {
  const rules = { directives: [], allowed: new Set([hash('p{}q{}')]) };
  const code = listInlineCode('<style>p{}q{}</style>');
  expect(writePolicy(code, rules, hashCode, () => 'p{}')).toBe(
    `script-src 'self';style-src 'self' '${hash('p{}')}'`,
  );
});

it('asks no hash of data and of files', () => {
  const page = '<script type="application/ld+json">{}</script><script src="x.js"></script>';
  expect(write(page)).toBe("default-src 'none';img-src 'self' data:;script-src 'self';style-src 'self'");
});

it('refuses inline code that the sources of the site do not put into pages', () => {
  expect(() => write('<script>alert(1)</script>', 'a()')).toThrow(
    'inline script not in the policy: alert(1)',
  );
  expect(() => write('<style>p{}</style>')).toThrow('inline style');
});

it('takes markup that stands in an attribute or a comment for text', () => {
  const page = `<p title="<script>alert(1)</script>"><!-- "<script>x</script> --><b title='<style>p{}</style>'>x</b></p>`;
  expect(listInlineCode(page)).toEqual([]);
});
