import { memo } from 'react';
import type { CellView, TableView } from '../views/table-view.ts';

interface Props {
  readonly table: TableView;
}

/** The markup of `DataTable.astro`, as far as a comparison needs it. */
export function CompareTable({ table }: Props) {
  const { columns } = table;
  return (
    <table className={columns.length > 8 ? 'stack dense' : 'stack'}>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, isNumeric }) => (
            <th key={label} scope="col" className={isNumeric ? 'n' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ cells: [head, ...cells] }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and keep no state
          <tr key={row}>
            <th scope="row">
              {head?.text}
              {head?.small !== undefined && <small>{head.small}</small>}
            </th>
            {cells.map((cell, index) => {
              const column = columns[index + 1];
              return (
                <Cell
                  key={column?.label}
                  {...cell}
                  label={column?.label}
                  isNumeric={column?.isNumeric === true}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps extends CellView {
  readonly label: string | undefined;
  readonly isNumeric: boolean;
}

/** Most cells stay as they are when a commune comes or goes. */
const Cell = memo(({ text, small, href, isState, label, isNumeric }: CellProps) => (
  <td className={isNumeric ? 'n' : undefined} data-l={label}>
    {href === undefined ? isState ? <span className="state">{text}</span> : text : <a href={href}>{text}</a>}
    {small !== undefined && <small>{small}</small>}
  </td>
));
