const DAY_MILLISECONDS = 86_400_000;
/** Day 0 of spreadsheets: they count a 29/2/1900 that was none, so this holds from 1/3/1900 on. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const FIRST_DAY_1904 = Date.UTC(1904, 0, 1);
const FIRST_CERTAIN = 61;
const LAST = 2_958_465;
const NOT_LETTERS = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./giu;

/**
 * A date as people write it, d/m/yyyy with the parts that its format shows (`mm/yyyy` → "6/2023"), and h:mm behind it
 * where the format has hours. Null where the format has no month, measures elapsed time, or the number is no day.
 */
export function showDate(value: number, code: string, is1904: boolean): string | null {
  const letters = (code.split(';')[0] ?? '').replace(NOT_LETTERS, '').toLowerCase();
  if (/\[[hms]+\]/.test(letters)) return null;
  const hasYear = /y/.test(letters);
  const hasDay = /d/.test(letters);
  const hasHours = /h/.test(letters);
  const hasMonth = hasHours ? hasDay || hasYear : /m/.test(letters) && !/s/.test(letters);
  if (!hasMonth || value < (is1904 ? 0 : FIRST_CERTAIN) || value > LAST) return null;
  const minutes = Math.round(value * 1440);
  const day = new Date((is1904 ? FIRST_DAY_1904 : FIRST_DAY) + Math.floor(minutes / 1440) * DAY_MILLISECONDS);
  const parts = [
    hasDay ? day.getUTCDate() : null,
    day.getUTCMonth() + 1,
    hasYear ? day.getUTCFullYear() : null,
  ];
  const date = parts.filter((part) => part !== null).join('/');
  if (!hasHours) return date;
  const ofDay = minutes % 1440;
  return `${date} ${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`;
}
