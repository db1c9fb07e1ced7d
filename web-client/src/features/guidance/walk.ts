import type { Guidance, Outcome, Question } from './api/getGuidance';

/** A question that was answered. */
export interface Answered {
  question: Question;
  /** Which of the answers. */
  answer: number;
}

/** How far somebody is: what was answered, and what comes now. Neither a question nor an outcome where the answers fit no path. */
export interface Walk {
  answered: Answered[];
  question: Question | undefined;
  outcome: Outcome | undefined;
}

/** Follows answers from the start; from one that does not exist, of an old address, the rest is asked anew. */
export function walk({ start, questions, outcomes }: Guidance, answers: number[]): Walk {
  const answered: Answered[] = [];
  let id = start;
  for (const answer of answers) {
    const question = questions.find((candidate) => candidate.id === id);
    const next = question?.answers[answer]?.next;
    if (question === undefined || next === undefined) break;
    answered.push({ question, answer });
    id = next;
  }
  return { answered, question: questions.find((candidate) => candidate.id === id), outcome: outcomes.find((candidate) => candidate.id === id) };
}

/** How many questions may follow this one at most. */
export function questionsAfter({ questions }: Guidance, { answers }: Question): number {
  const depth = (id: string): number => {
    const question = questions.find((candidate) => candidate.id === id);
    return question === undefined ? 0 : 1 + Math.max(...question.answers.map(({ next }) => depth(next)));
  };
  return Math.max(...answers.map(({ next }) => depth(next)));
}

/** "0-2-1" in the address. */
export const readAnswers = (text: string | null): number[] =>
  text === null || text === '' ? [] : text.split('-').map(Number).filter((answer) => Number.isInteger(answer) && answer >= 0);

export const writeAnswers = (answers: number[]): string => answers.join('-');
