import type { ImportQuestion } from '../domain/import-question.ts';
import { IMPORT } from '../strings/import.ts';
import { describeQuestion } from '../strings/import-questions.ts';

/** Every question with the options that answer it. `takenTables`: the numbers of the tables of the run. */
export function formatQuestions(
  questions: readonly ImportQuestion[],
  takenTables: readonly number[],
): readonly string[] {
  return questions.flatMap((question, index) => {
    const { text, answers } = describeQuestion(question, takenTables);
    return [
      IMPORT.question(index + 1, text),
      ...answers.map(({ option, meaning }) => IMPORT.answer(option, meaning)),
    ];
  });
}
