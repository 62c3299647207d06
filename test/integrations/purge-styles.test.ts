import { expect, it } from 'vitest';
import { hashCode } from '../../src/integrations/inline-code.ts';
import { createStylePurger } from '../../src/integrations/purge-styles.ts';

const STYLE =
  '.a{top:1px}.b{top:2px}.a .c{top:3px}@media print{.b{top:4px}.a{top:5px}}[data-open] .a{top:6px}';

function makePage(body: string, style = STYLE): string {
  return `<head><meta content="${hashCode(style)}"><style>${style}</style></head>${body}`;
}

it('keeps the rules that the page uses and names their hash in the policy', async () => {
  const purge = createStylePurger(new Map());
  const kept = '.a{top:1px}@media print{.a{top:5px}}';
  const body = '<p class="a">b</p>';
  expect(await purge(makePage(body.replace('>b<', '>x<')))).toBe(makePage(body.replace('>b<', '>x<'), kept));
});

it('keeps states that any element may have, and parts those of a class by the class', async () => {
  const style =
    '@layer base{:focus-visible{top:1px}:target,.b:hover{top:2px}.b:focus{top:3px}.a:is(.b,:hover){top:4px}}';
  const page = await createStylePurger(new Map())(makePage('<p class="a">x</p>', style));
  expect(page).toContain('@layer base{:focus-visible{top:1px}:target{top:2px}.a:is(:hover){top:4px}}');
});

it('keeps in doubt a rule whose name stands anywhere in the page', async () => {
  const purge = createStylePurger(new Map());
  expect(await purge(makePage('<p>b</p>'))).toContain('.b{top:2px}');
});

it('keeps what a script of the page may ask for, also one that is loaded by another', async () => {
  const purge = createStylePurger(
    new Map([
      ['first.js', 'import("./second.js"),x("a")'],
      ['second.js', 'y.toggleAttribute("data-open"),k=`x c`'],
      ['other.js', 'x("b")'],
    ]),
  );
  const page = await purge(makePage('<i data-x="../_astro/first.js"></i>'));
  expect(page).toContain('.a .c{top:3px}');
  expect(page).toContain('[data-open] .a{top:6px}');
  expect(page).not.toContain('.b{');
});

it('leaves alone what stands as text in an attribute, and pages that a script draws anew', async () => {
  const purge = createStylePurger(new Map());
  const body = '<p title="<style>.q{}</style>" class="a">x</p>';
  expect(await purge(makePage(body))).toContain('<p title="<style>.q{}</style>"');
  const drawn = makePage('<i data-x="CompareIsland.js"></i>');
  expect(await purge(drawn)).toBe(drawn);
});
