import { linkToken } from '@/shared/session/linkToken';

/** The access link of an objection. */
export const caseLink = linkToken('access-link');
