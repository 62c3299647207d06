const ENGLISH = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?( ?%)?$/;

/**
 * A stored number as a Vietnamese spreadsheet shows it: `1,134` as `1.134`, `98.5%` as `98,5%`. A text that is not the
 * English writing of that number stays as it is.
 */
export function localizeNumber(text: string, stored: number): string {
  const match = ENGLISH.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', fraction = '', percent = ''] = match;
  const shown = Number(`${sign}${whole.replaceAll(',', '')}.${fraction || '0'}`);
  const actual = percent === '' ? stored : stored * 100;
  const halfUnit = 0.500001 * 10 ** -fraction.length;
  if (Math.abs(shown - actual) > halfUnit) return text;
  return `${sign}${whole.replaceAll(',', '.')}${fraction === '' ? '' : `,${fraction}`}${percent}`;
}
