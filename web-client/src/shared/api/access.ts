/** By what a citizen sees something: the session, or an access link whose token goes along in a header. */
export type Access = { by: 'session' } | { by: 'link'; token: string };

export const bySession: Access = { by: 'session' };

export const headersFor = (access: Access): HeadersInit => (access.by === 'link' ? { Authorization: `AccessLink ${access.token}` } : {});

/** Tells what was read by one from what was read by the other. */
export const keyFor = (access: Access): string => (access.by === 'link' ? access.token : 'session');
