/** How the badge of each status looks. */
export const looks = { proposed: 'neutral', started: 'active', ended: 'safe', revoked: 'neutral' } as const;
