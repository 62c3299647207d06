import { useRef } from 'react';
import { COMPARE_FORM } from '../strings/compare-page.ts';
import type { Choice } from '../views/compare/choice.ts';
import { FORM_IDS } from './CompareForm.tsx';

interface Props {
  readonly chosen: readonly { readonly id: Choice['communes'][number]; readonly name: string }[];
  readonly choose: (communes: Choice['communes']) => void;
}

/** The chosen communes as buttons that remove them; the focus goes on to the next one, or back to the form. */
export function CompareChosen({ chosen, choose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (chosen.length === 0) return null;

  function remove(index: number) {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[index + 1] ?? buttons[index - 1] ?? document.getElementById(FORM_IDS.province);
    next?.focus();
    choose(chosen.filter((_, other) => other !== index).map(({ id }) => id));
  }

  return (
    <div className="compare-chosen">
      <h2 id="da-chon">{COMPARE_FORM.chosen}</h2>
      <ul ref={list} aria-labelledby="da-chon">
        {chosen.map(({ id, name }, index) => (
          <li key={id}>
            <button type="button" onClick={() => remove(index)}>
              <span className="visually-hidden">{COMPARE_FORM.remove} </span>
              {name} <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
