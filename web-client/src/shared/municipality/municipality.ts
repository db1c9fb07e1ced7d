import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Municipality = components['schemas']['GetMunicipalityView'];

/** The municipality of this address: name, contact, look and languages. */
export const municipalityQuery = queryOptions({
  queryKey: ['municipality'],
  queryFn: () => unwrap(api.GET('/municipality')),
  staleTime: Infinity,
});

export const useMunicipality = (): Municipality | undefined => useQuery(municipalityQuery).data;
