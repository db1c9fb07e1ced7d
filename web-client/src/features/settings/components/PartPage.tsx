import '../texts';
import { Paragraph } from '@utrecht/component-library-react';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import type { Part } from '../api/parts';
import { LastChange } from './LastChange';
import { ToSettings } from './ToSettings';

interface PartPageProps<T> {
  title: string;
  lead: string;
  query: UseQueryOptions<Part<T>, Error, Part<T>, string[]>;
  children: (part: Part<T>) => ReactNode;
}

/** The page of one part of the settings: reads it, says who changed it last, and shows its form. */
export function PartPage<T>({ title, lead, query, children }: PartPageProps<T>) {
  const { data, error, refetch } = useQuery(query);
  return (
    <Screen title={title} lead={<><Paragraph appearance="lead">{lead}</Paragraph>{data && <LastChange view={data.data} />}</>}>
      {data ? children(data) : error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />}
      <ToSettings />
    </Screen>
  );
}
