import { keyFor, type Access } from '@/shared/api/access';

/** Under this key is all that was read of a case, so that a change of it lets all of it be read anew. */
export const caseKey = (access: Access, objectionId: string) => ['own-objection', keyFor(access), objectionId] as const;
