import { ABSENCE_REASONS } from '../domain/figure.ts';
import { type Finding, GRADES, RULES } from '../domain/finding.ts';
import { FORMULAS } from '../domain/rate.ts';
import { formatCount, formatRate } from '../format/number.ts';
import { BANDS_CONFIDENCE, FEWEST_BAND_MEMBERS } from '../indicators/bands.ts';
import { SPAN_TOLERANCE_DAYS } from '../indicators/compare-spans.ts';
import { CHANGE_CONFIDENCE } from '../indicators/judge-change.ts';
import { ABSENCE_NAMES } from '../strings/absence.ts';
import { titleCommune } from '../strings/communes.ts';
import { formatFinding } from '../strings/findings.ts';
import { METHOD } from '../strings/method.ts';
import { METHOD_COMPARISON } from '../strings/method-comparison.ts';
import { FORMULA_NAMES, FORMULA_USERS, FORMULA_WORDS, RATE_NAMES } from '../strings/rates.ts';
import { explainGrade, explainRule, nameGrade, nameRule } from '../strings/rules.ts';
import { STATE_EXPLANATIONS, STATE_NAMES } from '../strings/states.ts';
import { ADDRESSES, linkTo } from './addresses.ts';
import { fragmentOf, linkToReport } from './fragments.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import type { CellView, TableView } from './table-view.ts';
import { buildTargetTable } from './target-table.ts';

export interface Term {
  readonly term: string;
  readonly text: string;
}

export interface MethodView {
  readonly head: PageHead;
  readonly words: typeof METHOD;
  readonly formulas: TableView;
  readonly states: readonly Term[];
  readonly comparability: readonly string[];
  /** Change, bands, peers, decomposition, lineage: a heading and its paragraphs each. */
  readonly comparisons: readonly {
    readonly id: string;
    readonly title: string;
    readonly texts: readonly string[];
  }[];
  readonly targets: TableView | null;
  readonly absences: readonly string[];
  readonly grades: readonly Term[];
  readonly rules: TableView;
  readonly toCorrections: Link;
  readonly glossary: readonly Term[];
}

export function buildMethodView(site: SiteModel): MethodView {
  const { title, description } = METHOD;
  return {
    head: buildPageHead(site.dataset.site, ADDRESSES.method, title, description),
    words: METHOD,
    formulas: buildFormulas(),
    states: listStates(),
    comparability: [
      ...METHOD.comparabilityText(formatCount(SPAN_TOLERANCE_DAYS)),
      METHOD_COMPARISON.overTime,
    ],
    comparisons: listComparisons(site),
    targets: buildTargetTable(site.dataset.targets),
    absences: ABSENCE_REASONS.map((reason) => ABSENCE_NAMES[reason]),
    grades: GRADES.map((grade) => ({ term: nameGrade(grade), text: explainGrade(grade) })),
    rules: buildRules(site),
    toCorrections: {
      text: METHOD.toCorrections,
      href: linkTo(ADDRESSES.method, ADDRESSES.corrections),
    },
    glossary: listGlossary(),
  };
}

export function listStates(): readonly Term[] {
  return [
    { term: METHOD.zero, text: STATE_EXPLANATIONS.zero },
    { term: STATE_NAMES.nothing, text: STATE_EXPLANATIONS.nothing },
    { term: STATE_NAMES.unknown, text: STATE_EXPLANATIONS.unknown },
  ];
}

export function listGlossary(): readonly Term[] {
  return METHOD.terms.map(([term, text]) => ({ term, text }));
}

function listComparisons(site: SiteModel): MethodView['comparisons'] {
  const minimum = formatCount(site.dataset.site.minimumDossiers);
  const { change, changeText, bands, bandsText, peers, peersText, why, whyText, lineage, lineageText } =
    METHOD_COMPARISON;
  return [
    { id: 'tang-giam', title: change, texts: changeText(formatRate(CHANGE_CONFIDENCE), minimum) },
    {
      id: 'muc-chung',
      title: bands,
      texts: bandsText(formatRate(BANDS_CONFIDENCE), formatCount(FEWEST_BAND_MEMBERS)),
    },
    { id: 'nhom-so-sanh', title: peers, texts: [peersText] },
    { id: 'vi-sao', title: why, texts: [whyText] },
    { id: 'sap-nhap', title: lineage, texts: [lineageText] },
  ];
}

function buildFormulas(): TableView {
  return {
    caption: METHOD.formulaCaption,
    isSortable: false,
    columns: [METHOD.name, METHOD.words, METHOD.user].map((label) => ({ label, isNumeric: false })),
    rows: FORMULAS.map((formula) => ({
      id: formula,
      cells: [
        {
          text: `${formula.startsWith('online') ? RATE_NAMES.online : RATE_NAMES.onTime}: ${FORMULA_NAMES[formula]}`,
        },
        { text: FORMULA_WORDS[formula] },
        { text: FORMULA_USERS[formula] },
      ],
    })),
  };
}

/** Each rule with the first finding it gave in the data at hand. */
function buildRules(site: SiteModel): TableView {
  const examples = new Map<string, { model: ReportModel; finding: Finding }>();
  for (const model of site.models) {
    for (const finding of model.findings) {
      if (!examples.has(finding.rule)) examples.set(finding.rule, { model, finding });
    }
  }
  return {
    caption: METHOD.rulesCaption,
    isSortable: false,
    columns: [METHOD.rule, METHOD.explanation, METHOD.example].map((label) => ({ label, isNumeric: false })),
    rows: RULES.map((rule) => ({
      id: rule.toLowerCase(),
      cells: [{ text: nameRule(rule) }, { text: explainRule(rule) }, buildExample(examples.get(rule))],
    })),
  };
}

function buildExample(example: { model: ReportModel; finding: Finding } | undefined): CellView {
  if (example === undefined) return { text: METHOD.noExample, isState: true };
  const { model, finding } = example;
  return {
    text: titleCommune(model.commune),
    href: linkToReport(ADDRESSES.method, model, fragmentOf(finding.claim.place)),
    small: formatFinding(finding),
  };
}
