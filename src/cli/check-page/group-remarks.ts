import type { Remark } from './list-remarks.ts';

/** Remarks of one file that say the same in the same words; numbered through the whole page. */
export interface RemarkGroup {
  readonly number: number;
  readonly remarks: readonly [Remark, ...Remark[]];
}

export interface RemarkedFile {
  readonly file: string;
  readonly groups: readonly RemarkGroup[];
  readonly count: number;
}

/** By file, then by what is said: one wrong name in three hundred rows is said once, with three hundred places. */
export function groupRemarks(remarks: readonly Remark[]): readonly RemarkedFile[] {
  let number = 0;
  return [...Map.groupBy(remarks, ({ file }) => file)].map(([file, ofFile]) => {
    const alike = Map.groupBy(ofFile, ({ code, text, columnName }) =>
      JSON.stringify([code, text, /\d|\[/u.test(columnName ?? '') ? null : columnName]),
    );
    const groups = [...alike.values()].flatMap(([first, ...rest]): readonly RemarkGroup[] => {
      if (first === undefined) return [];
      number += 1;
      return [{ number, remarks: [first, ...rest] }];
    });
    return { file, groups, count: ofFile.length };
  });
}
