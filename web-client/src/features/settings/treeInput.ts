import type { Tree } from './api/getGuidanceTree';

type Text = Tree['questions'][number]['text'];
type Kind = Tree['outcomes'][number]['options'][number]['kind'];

/** Questions and outcomes as they are filled in: a help or an address that is not there is an empty text. */
export interface TreeInput {
  start: string;
  questions: { id: string; text: Text; help: Text; answers: { text: Text; next: string }[] }[];
  outcomes: { id: string; title: Text; text: Text; options: { kind: Kind; title: Text; text: Text; url: string }[] }[];
}

export const optionKinds: Kind[] = [
  'call', 'ask-correction', 'object', 'respond-to-intention', 'appeal-to-court', 'interim-relief', 'notice-of-default', 'ask-remission', 'seek-help', 'complain', 'other-authority', 'wait',
];

export const noText = (): Text => ({ nl: '', en: '' });
export const newAnswer = () => ({ text: noText(), next: '' });
export const newOption = () => ({ kind: 'call' as const, title: noText(), text: noText(), url: '' });

export const treeInput = ({ start, questions, outcomes }: Tree): TreeInput => ({
  start,
  questions: questions.map(({ help, ...question }) => ({ ...question, help: help ?? noText() })),
  outcomes: outcomes.map(({ options, ...outcome }) => ({ ...outcome, options: options.map(({ url, ...option }) => ({ ...option, url: url ?? '' })) })),
});

export const treeOf = ({ start, questions, outcomes }: TreeInput): Tree => ({
  start,
  questions: questions.map(({ help, ...question }) => ({ ...question, help: help.nl.trim() === '' && help.en.trim() === '' ? null : help })),
  outcomes: outcomes.map(({ options, ...outcome }) => ({ ...outcome, options: options.map(({ url, ...option }) => ({ ...option, url: url.trim() === '' ? null : url.trim() })) })),
});

/** A code for a new node that no other has. */
export function freeId(prefix: 'vraag' | 'uitkomst', { questions, outcomes }: TreeInput): string {
  const taken = new Set([...questions, ...outcomes].map(({ id }) => id));
  let number = 1;
  while (taken.has(`${prefix}-${number}`)) number++;
  return `${prefix}-${number}`;
}

/** The nodes that an answer can lead to, by what they say. */
export const targets = ({ questions, outcomes }: TreeInput): { value: string; label: string }[] => [
  ...questions.map(({ id, text }) => ({ value: id, label: `? ${text.nl || id}` })),
  ...outcomes.map(({ id, title }) => ({ value: id, label: `→ ${title.nl || id}` })),
];
