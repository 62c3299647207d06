import { memo } from 'react';
import { drawSvg } from '../charts/draw-svg.ts';
import { layoutDots } from '../charts/layout-dots.ts';
import { layoutSpans } from '../charts/layout-spans.ts';
import type { DotsSpec, SpansSpec } from '../views/chart-spec.ts';
import { type ChartFileSet, ChartFiles } from './ChartFiles.tsx';

interface Props {
  readonly spec: SpansSpec | DotsSpec;
  readonly files: ChartFileSet;
}

/** The drawn picture, as on every other page, with what can be taken away. */
export const CompareChart = memo(({ spec, files }: Props) => {
  const { id, title, description, notes } = spec;
  const picture = spec.kind === 'spans' ? layoutSpans(spec) : layoutDots(spec);
  const svg = drawSvg(picture, `${id}-title ${id}-text`);
  return (
    <figure className="chart" id={id}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <p className="visually-hidden" id={`${id}-text`}>
        {description}
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawSvg escapes every text */}
      <div className="chart-stage" dangerouslySetInnerHTML={{ __html: svg }} />
      <div className="chart-tools">
        <ChartFiles files={files} />
      </div>
      {notes.map((note) => (
        <p key={note} className="chart-note">
          {note}
        </p>
      ))}
    </figure>
  );
});
