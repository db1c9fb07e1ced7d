import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listedCase, staff } from '@/testing/answers';
import { open } from '@/testing/open';
import { at, server } from '@/testing/server';

const objections = at('api/v1/objections');
const first = listedCase('1', 'A. Bos');
const second = listedCase('2', 'C. Dijk');

/** What changed since the page opened, for the second question. */
let changed: { id: string; version: number; changedAt: string }[] = [];

// Transforming the files of the page takes longer, on a busy machine, than a test waits for what it shows.
beforeAll(async () => { await import('./components/WorklistPage'); }, 120_000);

beforeEach(() => {
  changed = [];
  server.use(
    http.get(at('auth/session'), () => HttpResponse.json(staff('handler', 'coordinator'))),
    http.get(at('api/v1/staff-members'), () => HttpResponse.json({ items: [{ id: 'j.jansen', name: 'J. Jansen', roles: ['handler'] }] })),
    http.get(at('api/v1/worklist-views'), () => HttpResponse.json({ items: [] })),
    http.get(at('api/v1/objection-changes'), ({ request }) =>
      HttpResponse.json({ items: new URL(request.url).searchParams.has('after') ? changed : [], cursor: 'now', hasMore: false })),
    http.get(objections, () => HttpResponse.json({ items: [first, second], nextCursor: null })),
  );
});

afterEach(() => { vi.useRealTimers(); });

it('asks for the reader’s own open cases, and for others when the address says so', async () => {
  const asked: string[] = [];
  server.use(http.get(objections, ({ request }) => {
    asked.push(new URL(request.url).search);
    return HttpResponse.json({ items: [first], nextCursor: null });
  }));
  open('/medewerker/werklijst');
  await screen.findByRole('link', { name: 'A. Bos' });
  await userEvent.click(screen.getByRole('link', { name: 'Nog niet toegewezen' }));
  await waitFor(() => { expect(asked).toHaveLength(2); });
  expect(new URLSearchParams(asked[0]).get('handler')).toBe('me');
  expect(Object.fromEntries(new URLSearchParams(asked[1]))).toMatchObject({ open: 'true', unassigned: 'true' });
});

describe('the keyboard', () => {
  it('goes through the rows, chooses and searches', async () => {
    open('/medewerker/werklijst');
    await screen.findByRole('link', { name: 'A. Bos' });
    await userEvent.keyboard('jj');
    expect(screen.getByRole('link', { name: 'C. Dijk' })).toHaveFocus();
    await userEvent.keyboard('kx');
    expect(screen.getByRole('link', { name: 'A. Bos' })).toHaveFocus();
    expect(screen.getByRole('checkbox', { name: /van A. Bos/ })).toBeChecked();
    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('jx');
    expect(screen.getByRole('searchbox')).toHaveValue('jx');
  });

  it('does nothing with letters once they are switched off', async () => {
    open('/medewerker/werklijst');
    await screen.findByRole('link', { name: 'A. Bos' });
    await userEvent.keyboard('?');
    await userEvent.click(screen.getByRole('checkbox', { name: /Sneltoetsen van één letter/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    await userEvent.keyboard('j');
    expect(screen.getByRole('link', { name: 'A. Bos' })).not.toHaveFocus();
  });
});

it('assigns the chosen cases once, and says of each that could not be assigned why', async () => {
  const sent: unknown[] = [];
  server.use(http.post(at('api/v1/handler-assignments'), async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json({ handler: 'j.jansen', items: [{ id: '1', outcome: 'assigned' }, { id: '2', outcome: 'not-independent' }] });
  }));
  open('/medewerker/werklijst');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Kies alle getoonde zaken' }));
  const bar = screen.getByRole('region', { name: 'Gekozen zaken toewijzen' });
  await userEvent.click(within(bar).getByRole('button', { name: 'Toewijzen' }));
  expect(within(bar).getByRole('alert')).toHaveTextContent('Kies eerst een behandelaar.');
  await userEvent.selectOptions(within(bar).getByLabelText('Toewijzen aan'), 'J. Jansen');
  await userEvent.click(within(bar).getByRole('button', { name: 'Toewijzen' }));
  expect(await screen.findByText('1 zaak is nu van J. Jansen.')).toBeVisible();
  expect(screen.getByText('BZW-2026-00002: J. Jansen nam zelf het besluit waartegen bezwaar is gemaakt')).toBeVisible();
  expect(sent).toEqual([{ objectionIds: ['1', '2'], handler: 'j.jansen' }]);
});

it('leaves the rows as they are when others change them, and shows the changes on request', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let now = [first, second];
  server.use(http.get(objections, ({ request }) => {
    const ids = new URL(request.url).searchParams.getAll('id');
    return HttpResponse.json({ items: ids.length === 0 ? now : now.filter(({ id }) => ids.includes(id)), nextCursor: null });
  }));
  open('/medewerker/werklijst');
  await screen.findByRole('link', { name: 'A. Bos' });

  now = [{ ...first, version: 2, handler: 'j.jansen' }, second, listedCase('3', 'E. Eik')];
  changed = [{ id: '1', version: 2, changedAt: '2026-05-01T08:00:00Z' }, { id: '3', version: 1, changedAt: '2026-05-01T08:00:00Z' }, { id: '9', version: 4, changedAt: '2026-05-01T08:00:00Z' }];
  await vi.advanceTimersByTimeAsync(11_000);
  expect(await screen.findByText('2 zaken zijn gewijzigd')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'E. Eik' })).not.toBeInTheDocument();

  await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(screen.getByRole('button', { name: 'Laat zien' }));
  expect(await screen.findByRole('link', { name: 'E. Eik' })).toBeVisible();
  expect(screen.queryByText(/gewijzigd/)).not.toBeInTheDocument();
});
