import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { formatCount } from '../format/number.ts';
import { foldText } from '../format/text.ts';
import { COMPARE_FORM } from '../strings/compare-page.ts';
import { type Choice, COMMUNE_LIMIT } from '../views/compare/choice.ts';
import type { ProvinceFile } from '../views/compare/series-file.ts';

type CommuneId = Choice['communes'][number];

interface Props {
  readonly province: ProvinceFile;
  readonly chosen: Choice['communes'];
  readonly choose: (communes: Choice['communes']) => void;
}

/** The communes of one province to tick, and a filter over their names. */
export const CompareCommunes = memo(({ province, chosen, choose }: Props) => {
  const [filter, setFilter] = useState('');
  const keys = useMemo(
    () => province.communes.map(({ name, detail }) => foldText(`${name} ${detail}`)),
    [province],
  );
  const shown = province.communes.filter((_, index) => keys[index]?.includes(foldText(filter)));
  const latest = useRef(chosen);
  latest.current = chosen;
  const toggle = useCallback(
    (id: CommuneId) => {
      const { current } = latest;
      const others = current.filter((other) => other !== id);
      const isRemoved = others.length < current.length;
      if (isRemoved || current.length < COMMUNE_LIMIT) choose(isRemoved ? others : [...current, id]);
    },
    [choose],
  );
  return (
    <fieldset className="compare-communes">
      <legend>{COMPARE_FORM.communes(province.name)}</legend>
      <p>
        <label htmlFor="loc">{COMPARE_FORM.filter}</label>
        <input id="loc" type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
      </p>
      <p className="small" role="status">
        {chosen.length < COMMUNE_LIMIT ? '' : COMPARE_FORM.full(formatCount(COMMUNE_LIMIT))}
      </p>
      <ul>
        {shown.map((commune) => {
          const isChosen = chosen.includes(commune.id);
          return <CommuneBox key={commune.id} {...{ commune, isChosen, toggle }} />;
        })}
      </ul>
      {shown.length === 0 && <p>{COMPARE_FORM.noMatch}</p>}
      {province.silentCount > 0 && (
        <p className="small">{COMPARE_FORM.silent(formatCount(province.silentCount))}</p>
      )}
    </fieldset>
  );
});

interface BoxProps {
  readonly commune: ProvinceFile['communes'][number];
  readonly isChosen: boolean;
  readonly toggle: (id: CommuneId) => void;
}

const CommuneBox = memo(({ commune: { id, name, detail }, isChosen, toggle }: BoxProps) => (
  <li>
    <label>
      <input type="checkbox" checked={isChosen} onChange={() => toggle(id)} />
      <span>
        {name} <small>{detail}</small>
      </span>
    </label>
  </li>
));
