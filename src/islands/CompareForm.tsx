import { COMPARE_FORM } from '../strings/compare-page.ts';
import type { Choice } from '../views/compare/choice.ts';
import type { CompareSetup } from '../views/compare/compare-page-view.ts';
import {
  formatSubject,
  KIND_OPTIONS,
  listLimits,
  listSubjects,
  type Option,
  parseKindOption,
  parseSubject,
} from '../views/compare/form-options.ts';
import type { MonthChoice } from '../views/compare/month-choices.ts';
import type { IndicatorChoice } from '../views/compare/series-file.ts';
import { CompareSelect } from './CompareSelect.tsx';

/** The lists that are there before the code is. */
export const FORM_IDS = { province: 'tinh', subject: 'ty-le', kind: 'loai-ky' } as const;

interface ProvinceProps {
  readonly setup: CompareSetup;
  readonly province: string | null;
  readonly choose: (change: Partial<Choice>) => void;
}

export function CompareProvince({ setup, province, choose }: ProvinceProps) {
  return (
    <CompareSelect
      id={FORM_IDS.province}
      label={COMPARE_FORM.province}
      value={province ?? ''}
      onChoose={(value) => choose({ province: value === '' ? null : value })}
    >
      <option value="">{COMPARE_FORM.noProvince}</option>
      {setup.provinces.map(({ slug, text }) => (
        <option key={slug} value={slug}>
          {text}
        </option>
      ))}
    </CompareSelect>
  );
}

interface Props {
  readonly choice: Choice;
  readonly indicators: readonly IndicatorChoice[];
  readonly months: readonly MonthChoice[];
  readonly choose: (change: Partial<Choice>) => void;
}

/** What to compare, by which kind of period, and from when to when. */
export function CompareForm({ choice, indicators, months, choose }: Props) {
  const { from, to } = choice;
  return (
    <div className="compare-fields">
      <CompareSelect
        id={FORM_IDS.subject}
        label={COMPARE_FORM.measure}
        value={formatSubject(choice.subject)}
        onChoose={(value) => {
          const subject = parseSubject(value);
          if (subject !== null) choose({ subject });
        }}
      >
        {listSubjects(indicators, choice.subject).map(({ label, options }) => (
          <optgroup key={label} label={label}>
            <Options options={options} />
          </optgroup>
        ))}
      </CompareSelect>
      <CompareSelect
        id={FORM_IDS.kind}
        label={COMPARE_FORM.kind}
        value={choice.periodKind ?? ''}
        onChoose={(value) => choose({ periodKind: parseKindOption(value) })}
      >
        <Options options={KIND_OPTIONS} />
      </CompareSelect>
      <CompareSelect
        id="tu-ky"
        label={COMPARE_FORM.from}
        value={from ?? ''}
        onChoose={(value) => choose({ from: value === '' ? null : value })}
      >
        <option value="">{COMPARE_FORM.earliest}</option>
        <Options options={listLimits(months, from, (month) => to === null || month <= to)} />
      </CompareSelect>
      <CompareSelect
        id="den-ky"
        label={COMPARE_FORM.to}
        value={to ?? ''}
        onChoose={(value) => choose({ to: value === '' ? null : value })}
      >
        <option value="">{COMPARE_FORM.latestPeriod}</option>
        <Options options={listLimits(months, to, (month) => from === null || month >= from)} />
      </CompareSelect>
    </div>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
}
