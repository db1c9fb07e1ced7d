import { api, unwrap } from '@/shared/api/client';

export const removeMediator = async (mediatorId: string, version: string): Promise<void> => {
  await unwrap(api.DELETE('/mediators/{mediatorId}', { params: { path: { mediatorId }, header: { 'If-Match': version } } }));
};
