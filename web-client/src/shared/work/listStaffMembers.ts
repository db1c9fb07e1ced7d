import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type StaffMember = components['schemas']['StaffMemberView'];

/** Everybody of the municipality who signed in once, by name. */
export const staffMembersQuery = queryOptions({
  queryKey: ['staff-members'],
  queryFn: ({ signal }) => unwrap(api.GET('/staff-members', { signal })),
  staleTime: 5 * 60_000,
});

/** The name behind an identifier; the identifier itself where nobody of that name signed in yet. */
export function useStaffName(): (id: string) => string {
  const { data } = useQuery(staffMembersQuery);
  return (id) => data?.items.find((member) => member.id === id)?.name ?? id;
}

/** Whoever can be given a case. */
export function useHandlers(): StaffMember[] {
  const { data } = useQuery(staffMembersQuery);
  return data?.items.filter(({ roles }) => roles.some((role) => role === 'handler' || role === 'coordinator')) ?? [];
}
