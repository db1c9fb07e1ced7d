import { describe, expect, it } from 'vitest';
import type { Guidance } from './api/getGuidance';
import { questionsAfter, readAnswers, walk, writeAnswers } from './walk';

const text = (nl: string) => ({ nl, en: nl });
const question = (id: string, ...next: string[]) => ({ id, text: text(id), help: null, answers: next.map((to) => ({ text: text(to), next: to })) });
const guidance: Guidance = {
  version: 0,
  decisionType: null,
  start: 'one',
  questions: [question('one', 'two', 'end'), question('two', 'three', 'end'), question('three', 'end', 'other')],
  outcomes: ['end', 'other'].map((id) => ({ id, title: text(id), text: text(id), options: [] })),
};

describe('a walk through the questions', () => {
  it('goes where the answers lead', () => {
    expect(walk(guidance, []).question?.id).toBe('one');
    expect(walk(guidance, [0, 0]).question?.id).toBe('three');
    expect(walk(guidance, [0, 0, 1]).outcome?.id).toBe('other');
    expect(walk(guidance, [0, 1]).answered.map(({ question: { id }, answer }) => [id, answer])).toEqual([['one', 0], ['two', 1]]);
  });

  it('asks anew from an answer that does not exist, and ignores what comes after the end', () => {
    expect(walk(guidance, [0, 7, 1]).question?.id).toBe('two');
    expect(walk(guidance, [1, 0]).outcome?.id).toBe('end');
    expect(walk(guidance, [1, 0]).answered).toHaveLength(1);
  });

  it('says how many questions follow at most', () => {
    expect(guidance.questions.map((asked) => questionsAfter(guidance, asked))).toEqual([2, 1, 0]);
  });

  it('reads what stands in an address, whatever that is', () => {
    expect(readAnswers(writeAnswers([0, 2, 1]))).toEqual([0, 2, 1]);
    expect(readAnswers(null)).toEqual([]);
    expect(readAnswers('a--1-2.5-3')).toEqual([0, 1, 3]);
  });
});
