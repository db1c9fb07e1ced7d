import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { components } from '@/shared/api/schema';
import { citizen, listed, own } from '@/testing/answers';
import { open } from '@/testing/open';
import { at, server } from '@/testing/server';

type Step = components['schemas']['NextStep'];

const id = '01a21302-21ca-747c-8356-7e7d26c1b38c';
const step = (code: string, by: string | null = null): Step => ({ code, by, text: { nl: `Stap ${code}.`, en: `Step ${code}.` } });
const page = (items: unknown[]) => () => HttpResponse.json({ items, nextCursor: null });
const callback = { id: 'c1', sequence: 1, version: 2, status: 'planned', at: '2026-05-12T12:00:00Z' };
const agreement = { id: 'a1', sequence: 1, version: 1, status: 'open', who: 'municipality', byWhen: '2026-05-20', text: null, keptOn: null, response: 'none', responseText: null, respondedAt: null };

function answer(nextSteps: Step[], callbacks: unknown[] = [], agreements: unknown[] = []) {
  server.use(
    http.get(at(`api/v1/my/objections/${id}`), () => HttpResponse.json({ ...own(id), nextSteps })),
    http.get(at(`api/v1/my/objections/${id}/callbacks`), page(callbacks)),
    http.get(at(`api/v1/my/objections/${id}/agreements`), page(agreements)),
    ...['timeline', 'access-log', 'mediation-referrals', 'documents'].map((part) => http.get(at(`api/v1/my/objections/${id}/${part}`), page([]))),
  );
}

beforeEach(() => { server.use(http.get(at('auth/session'), () => HttpResponse.json(citizen()))); });

it('says to the minute when the municipality calls, in the place of the day by which it would', async () => {
  answer([step('we-call', '2026-05-12'), step('we-decide', '2026-06-02')], [callback]);
  open(`/mijn-bezwaren/${id}`);

  const appointment = await screen.findByRole('region', { name: 'Wij bellen u' });
  expect(appointment).toHaveTextContent('dinsdag 12 mei 2026 om 14:00');
  expect(within(appointment).getByRole('link', { name: 'Afspraak verzetten of afzeggen' })).toHaveAttribute('href', `/mijn-bezwaren/${id}/belafspraak`);
  expect(screen.queryByText('Stap we-call.')).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Volgende stap' })).not.toBeInTheDocument();
});

it('puts what is asked above the appointment, with one button, and links what else is asked', async () => {
  answer([step('we-decide', '2026-06-02'), step('answer-mediation', '2026-05-20'), step('check-agreements')], [callback]);
  open(`/mijn-bezwaren/${id}`);

  const next = (await screen.findByRole('heading', { name: 'Volgende stap' })).parentElement;
  expect(next).toHaveTextContent('Uiterlijk woensdag 20 mei 2026');
  expect(within(next as HTMLElement).getByRole('link', { name: 'Lees het voorstel en geef antwoord' })).toHaveAttribute('href', `/mijn-bezwaren/${id}/mediation`);
  expect(screen.getByRole('link', { name: 'Bekijk wat wij afspraken' })).toHaveAttribute('href', `/mijn-bezwaren/${id}/afspraken`);
  expect(await screen.findByRole('region', { name: 'Wij bellen u' })).toBeVisible();
});

it('lets the holder of a link see that something is asked, and act only after signing in', async () => {
  sessionStorage.setItem('bezwaar.access-link', 'secret-of-the-link');
  answer([step('check-agreements')], [callback], [agreement]);
  server.use(http.get(at('api/v1/my/objections'), page([listed(id, 'Weigering dakkapel')])));
  open('/zaak');

  expect((await screen.findAllByText('Log in om dit te doen. Kunt u niet inloggen? Bel ons dan.')).length).toBeGreaterThan(0);
  expect(await screen.findByText('Wij doen dit. Uiterlijk woensdag 20 mei 2026.')).toBeVisible();
  expect(screen.queryByRole('link', { name: /afspraken|verzetten|Contactgegevens|intrekken/ })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Ontvangstbevestiging' })).toHaveAttribute('href', '/zaak/ontvangstbevestiging');
});
