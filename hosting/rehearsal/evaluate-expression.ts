import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

export interface Contexts {
  readonly [name: string]: unknown;
}

export interface Situation {
  readonly contexts: Contexts;
  /** Whether a step before, or a job that is needed, has failed. */
  readonly hasFailed: boolean;
  /** Answers `hashFiles`. */
  readonly hashFiles: (path: string) => string;
}

const STATUS = /\b(?:success|failure|always|cancelled)\s*\(/;

/** Whether a step or job with this condition runs; without a status function it needs success, too. */
export function isMet(condition: string | undefined, situation: Situation): boolean {
  const bare = (condition ?? 'success()').replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1');
  const whole = STATUS.test(bare) ? bare : `success() && (${bare})`;
  return evaluate(`!!(${whole})`, situation).coerceString() === 'true';
}

/** A text with its `${{ … }}` replaced. */
export function fillIn(text: string, situation: Situation): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, source: string) =>
    evaluate(source, situation).coerceString(),
  );
}

/** By GitHub's own library, so that an expression means here what it means there. */
function evaluate(source: string, { contexts, hasFailed, hashFiles }: Situation): data.ExpressionData {
  const answer = (name: string, value: boolean) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  const functions = [
    answer('success', !hasFailed),
    answer('failure', hasFailed),
    answer('always', true),
    answer('cancelled', false),
    {
      name: 'hashFiles',
      minArgs: 1,
      maxArgs: 1,
      call: (path?: data.ExpressionData) => new data.StringData(hashFiles(path?.coerceString() ?? '')),
    },
  ];
  const { tokens } = new Lexer(source.trim()).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(
    tree,
    known,
    new Map(functions.map((one) => [one.name.toLowerCase(), one])),
  ).evaluate();
}
