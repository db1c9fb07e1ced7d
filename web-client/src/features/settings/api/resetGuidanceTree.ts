import { api, unwrap } from '@/shared/api/client';

/** Takes away the municipality's own questions, in favour of those that were there before. */
export const resetGuidanceTree = async (subject: string, version: string): Promise<void> => {
  await unwrap(api.DELETE('/guidance/trees/{about}', { params: { path: { about: subject }, header: { 'If-Match': version } } }));
};
