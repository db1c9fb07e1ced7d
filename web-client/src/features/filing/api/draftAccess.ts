/** A draft, and by what the reader may open it: the token of its link, or null where the session does. */
export interface DraftAccess {
  id: string;
  token: string | null;
}

export const draftHeaders = (token: string | null): Record<string, string> => (token === null ? {} : { Authorization: `AccessLink ${token}` });

export const draftPath = ({ id, token }: DraftAccess) => ({ params: { path: { draftId: id } }, headers: draftHeaders(token) });
