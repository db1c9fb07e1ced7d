import type { components } from '@/shared/api/schema';
import { messageKinds, type Answers, type PartyAnswers } from './answers';

export type FilingRequest = components['schemas']['FileObjectionRequest'];
type PartyInput = components['schemas']['FileObjectionPartyInput'];

/** What is empty is left out: an empty text is no answer. */
const orNothing = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The kinds of message that come by e-mail; the rest comes by post. */
export function byEmail({ postBy, electronicPost }: Pick<Answers, 'postBy' | 'electronicPost'>): Answers['electronicPost'] {
  if (postBy === 'email') return [...messageKinds];
  return postBy === 'chosen' ? electronicPost : [];
}

/** The answers as the API takes them, signed, with the files of the draft. */
export function toRequest(answers: Answers, draftId: string | undefined): FilingRequest {
  const { contestedDecision, contactPreferences } = answers;
  return {
    channel: 'electronic',
    contestedDecision: {
      reference: orNothing(contestedDecision.reference),
      dateOfNotice: orNothing(contestedDecision.dateOfNotice),
      decisionType: orNothing(contestedDecision.decisionType),
      description: orNothing(contestedDecision.description),
    },
    objector: party(answers.objector, true),
    representative: answers.actsFor === 'other'
      ? { party: party(answers.representative.party, false), authorisation: answers.representative.authorisation === '' ? null : answers.representative.authorisation }
      : null,
    grounds: answers.groundsWhen === 'now' ? orNothing(answers.grounds) : null,
    groundsFollow: answers.groundsWhen === 'later',
    desiredOutcome: orNothing(answers.desiredOutcome),
    contactPreferences: {
      phone: answers.mayCall === 'yes' ? orNothing(contactPreferences.phone) : null,
      times: answers.mayCall === 'yes' ? contactPreferences.times : [],
      language: contactPreferences.language,
      helpNeeded: orNothing(contactPreferences.helpNeeded),
    },
    electronicPost: byEmail(answers),
    signed: true,
    draftId: draftId ?? null,
  };
}

/** An objection needs the address of who objects (Awb 6:5(1)); a representative may leave it out. */
function party({ kind, name, organisationName, kvkNumber, address, email, phone }: PartyAnswers, needsAddress: boolean): PartyInput {
  const isOrganisation = kind === 'organisation';
  const hasAddress = needsAddress || Object.values(address).some((part) => part.trim() !== '');
  return {
    kind,
    name: orNothing(name),
    organisationName: isOrganisation ? orNothing(organisationName) : null,
    kvkNumber: isOrganisation ? orNothing(kvkNumber.replaceAll(' ', '')) : null,
    address: hasAddress
      ? { street: orNothing(address.street), houseNumber: orNothing(address.houseNumber), zipCode: orNothing(address.zipCode), town: orNothing(address.town) }
      : null,
    email: orNothing(email),
    phone: orNothing(phone),
  };
}
