import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { citizen, listed, own } from '@/testing/answers';
import { open } from '@/testing/open';
import { at, problem, server } from '@/testing/server';

const id = '01a21302-21ca-747c-8356-7e7d26c1b38c';
const entry = { sequence: 1, at: '2026-04-20T08:00:00Z', type: 'objection-filed', text: { nl: 'Wij hebben het bezwaar ontvangen.', en: 'We received it.' }, by: 'citizen' };

const look = { at: '2026-04-22T08:28:00Z', purpose: 'treatment', text: { nl: 'Een medewerker heeft uw zaak bekeken.', en: 'An employee looked at your case.' } };

function answerCase() {
  server.use(
    http.get(at(`api/v1/my/objections/${id}`), () => HttpResponse.json(own(id))),
    http.get(at(`api/v1/my/objections/${id}/timeline`), () => HttpResponse.json({ items: [entry], nextCursor: null })),
    http.get(at(`api/v1/my/objections/${id}/access-log`), () => HttpResponse.json({ items: [look], nextCursor: null })),
    ...['callbacks', 'agreements', 'mediation-referrals', 'documents'].map((part) => http.get(at(`api/v1/my/objections/${id}/${part}`), () => HttpResponse.json({ items: [], nextCursor: null }))),
  );
}

it('puts what is asked of the citizen on top, and the days in order with their reasons', async () => {
  answerCase();
  server.use(http.get(at('auth/session'), () => HttpResponse.json(citizen())));
  open(`/mijn-bezwaren/${id}`);

  const step = (await screen.findByRole('heading', { name: 'Volgende stap' })).parentElement;
  expect(step).toHaveTextContent('Stuur ons waarom.');
  const days = within(screen.getByRole('region', { name: 'Belangrijke data' })).getAllByRole('time').map((day) => day.textContent);
  expect(days).toEqual(['dinsdag 21 april 2026', 'dinsdag 2 juni 2026']);
  expect(screen.getByText('Waarom deze datum?').parentElement).toHaveTextContent('Zes weken. (Awb 7:10(1))');
  expect(await screen.findByText(/20 april 2026 om 10:00/, { selector: 'time' })).toBeVisible();
  expect(await within(screen.getByRole('region', { name: 'Wie keek in mijn dossier?' })).findByText('Een medewerker heeft uw zaak bekeken.')).toBeVisible();
});

it('does not say whether a case of somebody else exists', async () => {
  server.use(http.get(at('auth/session'), () => HttpResponse.json(citizen())), http.get(at(`api/v1/my/objections/${id}`), () => problem(404)));
  open(`/mijn-bezwaren/${id}`);
  expect(await screen.findByRole('heading', { name: 'Wij vinden dit bezwaar niet' })).toBeVisible();
});

it('follows a link by its token alone, and claims with the token, the key and the anti-forgery token', async () => {
  answerCase();
  const claims: { body: unknown; key: string | null; token: string | null }[] = [];
  sessionStorage.setItem('bezwaar.access-link', 'secret-of-the-link');
  server.use(
    http.get(at('auth/session'), () => HttpResponse.json(citizen())),
    http.get(at('api/v1/my/objections'), ({ request }) =>
      (request.headers.get('Authorization') === 'AccessLink secret-of-the-link' ? HttpResponse.json({ items: [listed(id, 'Weigering dakkapel')], nextCursor: null }) : problem(401))),
    http.post(at('api/v1/my/objections/claims'), async ({ request }) => {
      claims.push({ body: await request.json(), key: request.headers.get('Idempotency-Key'), token: request.headers.get('X-CSRF-Token') });
      return claims.length === 1 ? problem(409, 'already-claimed', 'Dit bezwaar staat al in het overzicht van iemand anders.') : HttpResponse.json({ objectionId: id }, { status: 201 });
    }),
  );
  const router = open('/zaak');

  await userEvent.click(await screen.findByRole('button', { name: 'Toevoegen aan mijn bezwaren' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Dit bezwaar staat al in het overzicht van iemand anders.');
  await userEvent.click(screen.getByRole('button', { name: 'Toevoegen aan mijn bezwaren' }));
  await screen.findByRole('link', { name: '← Alle bezwaren' });

  expect(router.state.location.pathname).toBe(`/mijn-bezwaren/${id}`);
  expect(claims[0]).toEqual({ body: { accessToken: 'secret-of-the-link' }, key: claims[0]?.key, token: 'token-of-the-session' });
  expect(claims[0]?.key).not.toBeNull();
  expect(claims[1]?.key).toBe(claims[0]?.key);
  expect(sessionStorage.getItem('bezwaar.access-link')).toBeNull();
});
