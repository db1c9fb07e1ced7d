import { linkToken } from '@/shared/session/linkToken';

/** The access link of an intended decision, from the letter about it. */
export const intentionLink = linkToken('intention-link');
