import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { at, server } from '@/testing/server';
import { getOwnData } from './getOwnData';

const part = (numbers: string[], nextCursor: string | null, intendedDecisions: unknown = null) =>
  HttpResponse.json({ madeAt: '2026-05-06T09:00:00Z', municipality: 'Gemeente Eikendam', about: [], cases: numbers.map((number) => ({ objectionId: number, number, parts: {} })), intendedDecisions, nextCursor });

it('makes one document of all parts and says how far it is', async () => {
  server.use(
    http.get(at('api/v1/my/data'), ({ request }) =>
      (new URL(request.url).searchParams.get('cursor') === 'next' ? part(['3'], null) : part(['1', '2'], 'next', { rows: [], complete: true }))),
  );
  const onPart = vi.fn();

  const whole = await getOwnData(onPart);

  expect(whole.cases.map(({ number }) => number)).toEqual(['1', '2', '3']);
  expect(whole.intendedDecisions).toEqual({ rows: [], complete: true });
  expect(whole.nextCursor).toBeNull();
  expect(onPart.mock.calls).toEqual([[2], [3]]);
});
