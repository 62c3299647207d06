import { type Problem, placeFile } from '../domain/diagnostic.ts';
import type { BadOption } from '../domain/import-question.ts';
import type { Period, Span } from '../domain/period.ts';
import { cleanText } from '../ingest/clean-text.ts';
import { readPeriod, readSpan } from '../ingest/read-period.ts';

export type Given<Value> = { readonly value: Value } | { readonly questions: readonly BadOption[] };

/** The period that an option names. */
export function readGivenPeriod(text: string): Given<Period> {
  const problems: Problem[] = [];
  const source = { text: cleanText(text), place: placeFile('') };
  const period = readPeriod(source, (problem) => problems.push(problem));
  if (period !== null) return { value: period };
  return { questions: problems.map((problem) => ({ kind: 'bad-option', option: '--period', problem })) };
}

/** The dates that two options name; one without the other is a question, too. */
export function readGivenSpan(from: string | null, to: string | null): Given<Span> {
  if (from === null || to === null) {
    const option = from === null ? '--from' : '--to';
    return { questions: [{ kind: 'bad-option', option, problem: { code: 'period/half-span' } }] };
  }
  const questions: BadOption[] = [];
  const at = (text: string, option: string) => ({
    text: cleanText(text),
    place: { ...placeFile(''), columnName: option },
  });
  const span = readSpan(at(from, '--from'), at(to, '--to'), (problem) =>
    questions.push({ kind: 'bad-option', option: problem.columnName ?? '--to', problem }),
  );
  return span === null ? { questions } : { value: span };
}
