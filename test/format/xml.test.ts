import { expect, it } from 'vitest';
import { escapeXml } from '../../src/format/xml.ts';

it.each([
  ['Hộ tịch – "A" & <b>', 'Hộ tịch – &quot;A&quot; &amp; &lt;b&gt;'],
  ['a]]>b', 'a]]&gt;b'],
  ['a\u0000b\u000bc\u001f\u007fd', 'a�b�c��d'],
  ['tab\tline\nreturn\r', 'tab\tline\nreturn\r'],
  ['half \ud800 of a pair, none \uffff', 'half � of a pair, none �'],
  ['a whole pair 𠀋', 'a whole pair 𠀋'],
])('writes %j as text that any XML may hold', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});
