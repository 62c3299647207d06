import type { Problem } from '../../domain/diagnostic.ts';

/** Ends the reading of a file from any depth; `readContainer` turns it into its problems. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
  }
}
