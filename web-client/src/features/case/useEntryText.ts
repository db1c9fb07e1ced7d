import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { shortDay, shortMoment } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { TimelineEntry } from './api/listTimeline';
import { isKnownFact } from './factKinds';
import { useWho } from './useWho';

const text = z.optional(z.string());

/** What is worth telling of an entry: which of it there is, depends on what happened. */
const details = z.object({
  handler: text, reason: text, type: text, on: text, until: text, repairBy: text, at: text, byWhen: text,
  weeks: z.optional(z.number()), minutes: z.optional(z.number()),
  channel: z.optional(z.enum(['phone', 'visit', 'video', 'email', 'letter', 'electronic', 'post', 'counter'])),
  result: z.optional(z.enum(['reached', 'no-answer', 'voicemail', 'wrong-number', 'declined', 'sent'])),
});

/** An entry of the timeline in one sentence. */
export function useEntryText(): (entry: TimelineEntry) => string {
  const { t } = useTranslation(['caseTimeline', 'caseContact']);
  const who = useWho();
  const language = currentLanguage();
  const dayOr = (day: string | undefined): string => (day === undefined ? '' : shortDay(day, language));

  return ({ type, details: told }) => {
    const known = z.safeParse(details, told).data ?? {};
    const days = { on: dayOr(known.on), until: dayOr(known.until), repairBy: dayOr(known.repairBy), byWhen: dayOr(known.byWhen), at: known.at === undefined ? '' : shortMoment(known.at, language) };
    const channel = known.channel === undefined || known.channel === 'electronic' || known.channel === 'post' || known.channel === 'counter' ? undefined : known.channel;
    return t(`caseTimeline:entry.${type}`, {
      ...days,
      reason: known.reason ?? '',
      minutes: known.minutes ?? 0,
      handler: known.handler === undefined ? '' : who(known.handler),
      channel: channel === undefined ? '' : t(`caseContact:channel.${channel}`),
      result: known.result === undefined ? '' : t(`caseContact:result.${known.result}`),
      fact: known.type !== undefined && isKnownFact(known.type) ? t(`caseTimeline:fact.${known.type}`, { ...days, weeks: known.weeks ?? 0 }) : (known.type ?? ''),
    });
  };
}
