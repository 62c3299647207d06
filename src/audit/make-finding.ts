import type { Figure, PresentFigure } from '../domain/figure.ts';
import type { Finding, Operand } from '../domain/finding.ts';

export function makeOperand(figure: PresentFigure, quantity: string | null, label: string): Operand {
  return { quantity, label, value: figure.value, printed: figure.printed, place: figure.place };
}

/** All figures when every one of them has a value, else null. */
export function takePresent(figures: readonly Figure[]): readonly PresentFigure[] | null {
  const present: PresentFigure[] = [];
  for (const figure of figures) {
    if (figure.kind === 'absent') return null;
    present.push(figure);
  }
  return present;
}

export function sumValues(operands: readonly { readonly value: number }[]): number {
  return operands.reduce((sum, operand) => sum + operand.value, 0);
}

/** A count that other counts contradict. */
export function makeCountFinding(
  given: Pick<Finding, 'rule' | 'claim' | 'operands'> & {
    readonly expected: number;
    readonly grade?: Finding['grade'];
    readonly subject?: string;
  },
): Finding {
  const { rule, claim, operands, expected, grade = 'mismatch', subject = '' } = given;
  const difference = claim.value - expected;
  return { rule, grade, claim, expected, difference, operands, unit: 'count', subject };
}
