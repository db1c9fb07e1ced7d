import { instantAt, today } from '@/shared/format/dates';
import { addDays } from '@/shared/work/days';
import type { AttemptBody } from '../../api/registerContactAttempt';

export const parts = ['introduction', 'story', 'interest', 'route', 'agreements'] as const;
export type Part = (typeof parts)[number];

export const channels = ['phone', 'visit', 'video', 'email', 'letter'] as const;
export type Channel = (typeof channels)[number];

export type Result = 'reached' | 'no-answer' | 'voicemail' | 'wrong-number' | 'declined' | 'sent';

/** What can come of it: nobody answers a letter while it is written. */
export const resultsOf = (channel: string): Result[] => {
  switch (channel) {
    case 'letter':
    case 'email': return ['sent', 'reached', 'declined'];
    case 'phone': return ['reached', 'no-answer', 'voicemail', 'wrong-number', 'declined'];
    default: return ['reached', 'no-answer', 'declined'];
  }
};

export const routes = ['explanation', 'correction', 'new-decision', 'conversation-with-department', 'mediation', 'formal'] as const;

export interface AgreementInput {
  who: string;
  what: string;
  byWhen: string;
  /** It reached the case: sending again leaves it out. */
  isSaved: boolean;
}

export interface CallInput {
  channel: string;
  result: string;
  /** When the clock was started; empty where the attempt was made before. */
  startedAt: string;
  on: string;
  time: string;
  minutes: string;
  done: Record<Part, boolean>;
  summary: string;
  interests: string;
  consent: string;
  options: string[];
  route: string;
  effect: string;
  agreements: AgreementInput[];
  hasCallback: boolean;
  callbackOn: string;
  callbackAt: string;
  overrideReason: string;
  /** The attempt reached the case; agreements or the appointment may not have. */
  isAttemptSaved: boolean;
}

export const emptyAgreement = (): AgreementInput => ({ who: 'municipality', what: '', byWhen: addDays(today(), 7), isSaved: false });

export const emptyCall = (channel: Channel, time: string): CallInput => ({
  channel, result: channel === 'letter' ? 'sent' : '', startedAt: '', on: today(), time, minutes: '',
  done: { introduction: false, story: false, interest: false, route: false, agreements: false },
  summary: '', interests: '', consent: '', options: [], route: '', effect: '', agreements: [], hasCallback: false, callbackOn: '', callbackAt: '', overrideReason: '', isAttemptSaved: false,
});

const chosen = <T extends string>(text: string, from: readonly T[]): T | null => from.find((one) => one === text) ?? null;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Begun minutes count whole; a call that was timed took one at least. */
export const minutesSince = (startedAt: string, now: number): number => Math.max(1, Math.ceil((now - Date.parse(startedAt)) / 60_000));

/** What the API takes of the input: what does not belong to this result is left out, whatever was filled in before. */
export function attemptOf(input: CallInput, by: string, now: number): AttemptBody {
  const isReached = input.result === 'reached';
  return {
    channel: chosen(input.channel, channels),
    result: chosen(input.result, resultsOf(input.channel)),
    attemptedAt: input.startedAt === '' ? instantAt(input.on, input.time) : input.startedAt,
    minutesSpent: input.minutes === '' && input.startedAt !== '' ? minutesSince(input.startedAt, now) : Number(input.minutes),
    by,
    summary: orNull(input.summary),
    overrideReason: orNull(input.overrideReason),
    conversation: isReached
      ? {
          parts: parts.filter((part) => input.done[part]),
          interests: orNull(input.interests),
          consentToInformal: input.consent === '' ? null : input.consent === 'yes',
          optionsDiscussed: routes.filter((route) => input.options.includes(route)),
          chosenRoute: chosen(input.route, routes),
          effectOnTerms: chosen(input.effect, ['runs-on', 'objector-consents-to-postponement'] as const),
        }
      : null,
  };
}
