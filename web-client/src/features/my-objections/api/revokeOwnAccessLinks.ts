import { api, unwrap } from '@/shared/api/client';

/** Lets no access link of a case work any more; again changes nothing. */
export const revokeOwnAccessLinks = (objectionId: string): Promise<unknown> => unwrap(api.DELETE('/my/objections/{objectionId}/access-links', { params: { path: { objectionId } } }));
