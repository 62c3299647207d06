import type { PresentFigure } from '../domain/figure.ts';
import { FORMULA_TERMS, type Rate, type RateOperand } from '../domain/rate.ts';
import { formatCount, formatRate } from '../format/number.ts';
import type { HeadlineRates } from '../indicators/compute-headline-rates.ts';
import { ANCESTRY } from '../strings/ancestry.ts';
import { nameColumn } from '../strings/columns.ts';
import { CORRECTIONS } from '../strings/corrections.ts';
import { describePlace } from '../strings/places.ts';
import { findOperandCorrection, findRatesCorrection } from './corrections/corrected-rates.ts';
import { fragmentOf } from './fragments.ts';
import { nameMeasure } from './name-measure.ts';
import type { Link } from './page-head.ts';
import type { ReportModel } from './site-model.ts';
import type { CellView, RowView, TableView } from './table-view.ts';

/** Stable fragment of a rate's line of ancestry on its report's page, e.g. `nguon-online-new`. */
export function fragmentOfRate(rate: Rate): string {
  return `nguon-${rate.formula}${rate.withoutCertification ? '-khong-chung-thuc' : ''}`;
}

/** Every rate that can be given: the formula with its numbers put in, and where each number stands. */
export function buildAncestryTable(model: ReportModel): TableView | null {
  const rows = listAllRates(model.rates).flatMap((rate: Rate) =>
    rate.kind === 'rate' ? [buildRow(rate, model)] : [],
  );
  if (rows.length === 0) return null;
  return {
    caption: ANCESTRY.caption,
    isSortable: false,
    columns: [ANCESTRY.rate, ANCESTRY.calculation, ANCESTRY.sources].map((label) => ({
      label,
      isNumeric: false,
    })),
    rows,
  };
}

/** The same for a report of a flat table, where all numbers stand in the rows just above: the calculation alone. */
export function buildCalculationTable(model: ReportModel): TableView | null {
  const { rates, anchor } = model;
  const rows = listAllRates(rates).flatMap((rate) =>
    rate.kind === 'rate'
      ? [
          {
            id: `${anchor}${fragmentOfRate(rate)}`,
            cells: [{ text: nameMeasure(rate) }, linkCalculation(rate, model)],
          },
        ]
      : [],
  );
  if (rows.length === 0) return null;
  return {
    caption: ANCESTRY.caption,
    isSortable: false,
    columns: [ANCESTRY.rate, ANCESTRY.calculation].map((label) => ({ label, isNumeric: false })),
    rows,
  };
}

function linkCalculation(rate: KnownRate, model: ReportModel): CellView {
  const place = rate.operands[0]?.figure.place;
  const corrected = findRatesCorrection([rate], model);
  return {
    text: ANCESTRY.result(writeCalculation(rate), formatRate(rate.ratio)),
    ...(place === undefined ? {} : { href: `#${model.anchor}${fragmentOf(place)}` }),
    ...(corrected === null ? {} : { small: CORRECTIONS.rate(corrected) }),
  };
}

function listAllRates({ online, onTime, onTimeWithoutCertification }: HeadlineRates): readonly Rate[] {
  return [...Object.values(online), ...Object.values(onTime), ...Object.values(onTimeWithoutCertification)];
}

type KnownRate = Extract<Rate, { kind: 'rate' }>;

function buildRow(rate: KnownRate, model: ReportModel): RowView {
  const result = ANCESTRY.result(writeCalculation(rate), formatRate(rate.ratio));
  return {
    id: `${model.anchor}${fragmentOfRate(rate)}`,
    cells: [
      { text: nameMeasure(rate) },
      { text: result },
      { text: '', links: rate.operands.map((one) => linkOperand(one, rate, model)) },
    ],
  };
}

/** "233 ÷ (1.134 − 7)" */
function writeCalculation({ formula, operands }: KnownRate): string {
  const { denominator, excluded } = FORMULA_TERMS[formula];
  const top: string[] = [];
  const bottom: string[] = [];
  const less: string[] = [];
  for (const { column, figure } of operands) {
    const terms = excluded.includes(column) ? less : denominator.includes(column) ? bottom : top;
    terms.push(formatCount(figure.value));
  }
  const divisor = [bottom.join(' + '), ...less].join(' − ');
  return `${wrap(top.join(' + '), top.length)} ÷ ${wrap(divisor, bottom.length + less.length)}`;
}

function wrap(text: string, terms: number): string {
  return terms > 1 ? `(${text})` : text;
}

function linkOperand(operand: RateOperand, rate: KnownRate, model: ReportModel): Link {
  const { column, figure } = operand;
  const corrected = findOperandCorrection(operand, model);
  const source = describeSource(figure, rate);
  const story = corrected === null ? source : `${source}; ${CORRECTIONS.operand(corrected)}`;
  return {
    text: `${ANCESTRY.source(nameColumn(column), formatCount(figure.value))} (${story})`,
    href: `#${model.anchor}${fragmentOf(figure.place)}`,
  };
}

function describeSource(figure: PresentFigure, rate: KnownRate): string {
  const place = describePlace(figure.place);
  if (rate.withoutCertification) return `${place}, ${ANCESTRY.reduced}`;
  return figure.printed === '' ? place : ANCESTRY.printed(place, figure.printed);
}
