import { memo } from 'react';
import { COMPARE_FORM } from '../strings/compare-page.ts';
import type { ComparePanel } from '../views/compare/build-compare-panel.ts';
import type { ChartFileSet } from './ChartFiles.tsx';
import { CompareChart } from './CompareChart.tsx';
import { CompareTable } from './CompareTable.tsx';
import { exportChart } from './export-chart.ts';

interface Props {
  readonly panel: ComparePanel;
  readonly files: ChartFileSet | null;
}

/** What to know before, the chart, what it says in words, and every number of it. */
export const CompareResult = memo(({ panel, files }: Props) => {
  const { title, sentences, notices, chart, table, links } = panel;
  return (
    <>
      <h2>{title}</h2>
      {notices.length > 0 && (
        <div className="notice">
          <List texts={notices} />
        </div>
      )}
      {chart !== null && files !== null && <CompareChart spec={chart} files={files} />}
      {sentences.length > 0 && <List texts={sentences} />}
      {table !== null && (
        <div className="compare-table">
          <CompareTable table={table} />
        </div>
      )}
      {chart === null && files !== null && (
        <p className="compare-file">
          <button type="button" onClick={(event) => void exportChart('csv', event.currentTarget, files)}>
            {COMPARE_FORM.csv}
          </button>
        </p>
      )}
      <ul className="links">
        {links.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
});

function List({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="compare-sentences">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
