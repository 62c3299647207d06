import { expect, it } from 'vitest';
import { createStylePurger } from '../../src/integrations/purge-styles.ts';

const STYLE =
  '.a{top:1px}.b{top:2px}.a .c{top:3px}@media print{.b{top:4px}.a{top:5px}}[data-open] .a{top:6px}';

it('keeps the rules that the page uses', async () => {
  const purge = createStylePurger(new Map());
  expect(await purge(STYLE, ['<p class="a">x</p>'])).toBe('.a{top:1px}@media print{.a{top:5px}}');
});

it('answers each page by its own words', async () => {
  const purge = createStylePurger(new Map());
  expect(await purge(STYLE, ['<p class="b">x</p>'])).toBe('.b{top:2px}@media print{.b{top:4px}}');
  expect(await purge(STYLE, ['<p class="a">x</p>'])).toBe('.a{top:1px}@media print{.a{top:5px}}');
  expect(await purge('.a{left:0}.b{left:1px}', ['<p class="a">x</p>'])).toBe('.a{left:0}');
});

it('keeps states that any element may have, and parts those of a class by the class', async () => {
  const style =
    '@layer base{:focus-visible{top:1px}:target,.b:hover{top:2px}.b:focus{top:3px}.a:is(.b,:hover){top:4px}}';
  expect(await createStylePurger(new Map())(style, ['<p class="a">x</p>'])).toBe(
    '@layer base{:focus-visible{top:1px}:target{top:2px}.a:is(:hover){top:4px}}',
  );
});

it('keeps in doubt a rule whose name stands anywhere in the page, and only as a word of its own', async () => {
  const purge = createStylePurger(new Map());
  expect(await purge(STYLE, ['<p>b</p>'])).toContain('.b{top:2px}');
  expect(await purge(STYLE, ['<p>7-b</p>'])).toContain('.b{top:2px}');
  expect(await purge(STYLE, ['<p>ab b2 b-c ấb</p>'])).toContain('.b{top:2px}');
  expect(await purge(STYLE, ['<p>ab b2 b-c xb_</p>'])).not.toContain('.b{');
});

it('keeps what a script of the page may ask for, also one that is loaded by another', async () => {
  const purge = createStylePurger(
    new Map([
      ['first.js', 'import("./second.js"),x("a")'],
      ['second.js', 'y.toggleAttribute("data-open"),k=`x c`'],
      ['other.js', 'x("b")'],
    ]),
  );
  const css = await purge(STYLE, ['<i data-x="../_astro/first.js"></i>']);
  expect(css).toContain('.a .c{top:3px}');
  expect(css).toContain('[data-open] .a{top:6px}');
  expect(css).not.toContain('.b{');
});

it('leaves alone the styles of pages that a script draws anew', async () => {
  const purge = createStylePurger(new Map([['CompareIsland.x.js', 'x("a")']]));
  expect(await purge(STYLE, ['<i data-x="CompareIsland.x.js"></i>'])).toBe(STYLE);
});
