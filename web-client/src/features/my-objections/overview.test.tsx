import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { citizen, listed } from '@/testing/answers';
import { open } from '@/testing/open';
import { at, problem, server } from '@/testing/server';

const objections = at('api/v1/my/objections');

describe('the overview', () => {
  beforeEach(() => { server.use(http.get(at('auth/session'), () => HttpResponse.json(citizen()))); });

  it('shows each objection with its next step and the day of it', async () => {
    server.use(http.get(objections, () => HttpResponse.json({ items: [listed('1', 'Weigering dakkapel')], nextCursor: null })));
    open('/mijn-bezwaren');
    expect(await screen.findByRole('link', { name: 'Weigering dakkapel' })).toHaveAttribute('href', '/mijn-bezwaren/1');
    expect(screen.getByText('Uiterlijk dinsdag 2 juni 2026')).toBeVisible();
  });

  it('says where to go on when there is nothing', async () => {
    server.use(http.get(objections, () => HttpResponse.json({ items: [], nextCursor: null })));
    open('/mijn-bezwaren');
    expect(await screen.findByRole('heading', { name: 'U hebt hier nog geen bezwaren' })).toBeVisible();
  });

  it('fetches the next page by the cursor and keeps the first', async () => {
    server.use(
      http.get(objections, ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('cursor') === 'next'
            ? { items: [listed('2', 'Kapvergunning')], nextCursor: null }
            : { items: [listed('1', 'Weigering dakkapel')], nextCursor: 'next' },
        )),
    );
    open('/mijn-bezwaren');
    await userEvent.click(await screen.findByRole('button', { name: 'Meer bezwaren tonen' }));
    expect(await screen.findByRole('link', { name: 'Kapvergunning' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Weigering dakkapel' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Meer bezwaren tonen' })).not.toBeInTheDocument();
  });

  it.each([
    [500, 'Er ging iets mis bij ons. Wat u eerder deed, is bewaard.'],
    [429, 'Het is nu erg druk. Wacht een minuut en probeer het opnieuw.'],
  ])('explains a failure (%i) and tries again on request', async (status, words) => {
    let asked = 0;
    server.use(http.get(objections, () => (asked++ === 0 ? problem(status) : HttpResponse.json({ items: [listed('1', 'Weigering dakkapel')], nextCursor: null }))));
    open('/mijn-bezwaren');
    expect(await screen.findByText(words)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('link', { name: 'Weigering dakkapel' })).toBeVisible();
  });

  it('says that there is no connection', async () => {
    server.use(http.get(objections, () => HttpResponse.error()));
    open('/mijn-bezwaren');
    expect(await screen.findByText(/Er is geen verbinding/)).toBeVisible();
  });
});

it('sends whoever is not signed in to the sign-in page, which knows the way back', async () => {
  open('/mijn-bezwaren/7');
  expect(await screen.findByRole('link', { name: 'Inloggen met DigiD' }))
    .toHaveAttribute('href', '/eikendam/auth/login?provider=digid&returnTo=%2Fmijn-bezwaren%2F7');
});
