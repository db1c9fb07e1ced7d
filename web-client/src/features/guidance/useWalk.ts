import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { readAnswers, writeAnswers } from './walk';

/** Who does not know what the decision is about. */
export const anySubject = 'anders';

export interface WalkAddress {
  /** Code of the decision type, "anders", or undefined before it was asked. */
  subject: string | undefined;
  answers: number[];
  /** Date on the letter. */
  date: string | undefined;
}

const parametersOf = ({ subject, answers, date }: WalkAddress): URLSearchParams => {
  const parameters = new URLSearchParams();
  if (subject !== undefined) parameters.set('soort', subject);
  if (answers.length > 0) parameters.set('antwoorden', writeAnswers(answers));
  if (date !== undefined) parameters.set('datum', date);
  return parameters;
};

export const addressOf = (walk: WalkAddress): string => `/wat-kan-ik-doen?${parametersOf(walk).toString()}`;

/**
 * Where somebody is in the questions stands in the address: the browser's own way back works, a reload loses nothing, and
 * nothing is kept of anybody.
 */
export function useWalk(): WalkAddress & { go: (to: WalkAddress) => void } {
  const [parameters, setParameters] = useSearchParams();
  const go = useCallback((to: WalkAddress) => { setParameters(parametersOf(to)); }, [setParameters]);
  return {
    subject: parameters.get('soort') ?? undefined,
    answers: readAnswers(parameters.get('antwoorden')),
    date: parameters.get('datum') ?? undefined,
    go,
  };
}
