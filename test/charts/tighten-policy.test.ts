import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { tightenPolicy } from '../../src/integrations/tighten-policy.ts';

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function makePage(policy: string, body: string): string {
  return `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;
}

it('keeps the hashes of the inline code on the page and drops the others', () => {
  const policy = `default-src 'none'; script-src 'self' '${hash('a()')}' '${hash('other()')}';`;
  const body = '<script type="module">a()</script>';
  expect(tightenPolicy(makePage(policy, body))).toBe(
    makePage(`default-src 'none';script-src 'self' '${hash('a()')}'`, body),
  );
});

it('asks no hash of data and of files', () => {
  const policy = "default-src 'none';script-src 'self'";
  const page = makePage(policy, '<script type="application/ld+json">{}</script><script src="x.js"></script>');
  expect(tightenPolicy(page)).toBe(page);
});

it('refuses inline code that the policy does not name', () => {
  const page = makePage("script-src 'self'", '<script>alert(1)</script>');
  expect(() => tightenPolicy(page)).toThrow('inline script not in the policy: alert(1)');
  expect(() => tightenPolicy(makePage("style-src 'self'", '<style>p{}</style>'))).toThrow('inline style');
});

it('refuses a page without a policy', () => {
  expect(() => tightenPolicy('<p></p>')).toThrow('without content security policy');
});

it('takes markup that stands in an attribute or a comment for text', () => {
  const body = `<p title="<script>alert(1)</script>"><!-- "<script>x</script> --><b title='<style>p{}</style>'>x</b></p>`;
  const page = makePage("default-src 'none'", body);
  expect(tightenPolicy(page)).toBe(page);
});
