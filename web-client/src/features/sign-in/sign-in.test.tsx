import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { citizen } from '@/testing/answers';
import { open } from '@/testing/open';
import { at, server } from '@/testing/server';

it.each(['//elders.example', '/\\elders.example', 'https://elders.example'])('does not come back at another site (%s)', async (returnTo) => {
  open(`/aanmelden?${new URLSearchParams({ returnTo }).toString()}`);
  expect(await screen.findByRole('link', { name: 'Inloggen met DigiD' }))
    .toHaveAttribute('href', '/eikendam/auth/login?provider=digid&returnTo=%2Fmijn-bezwaren');
});

it('tells what came of the last try, and nothing for a code that it does not know', async () => {
  open('/aanmelden?melding=cancelled');
  expect(await screen.findByRole('heading', { name: 'U hebt het inloggen gestopt' })).toBeVisible();
});

it('shows who is signed in, for whom, and says when signing out fails', async () => {
  server.use(
    http.get(at('auth/session'), () => HttpResponse.json({ ...citizen(), kind: 'representative', represents: '*****5678' })),
    http.post(at('auth/logout'), () => new HttpResponse(null, { status: 500 })),
  );
  open('/');
  const account = await screen.findByRole('region', { name: 'Uw aanmelding' });
  expect(account).toHaveTextContent('Ingelogd als burgerservicenummer *****1234, namens *****5678');
  await userEvent.click(screen.getByRole('button', { name: 'Uitloggen' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Uitloggen lukte niet');
});

it('speaks the language that is chosen, and says so to the page', async () => {
  open('/aanmelden');
  await userEvent.click(await screen.findByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  await userEvent.click(screen.getByRole('button', { name: 'Nederlands' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible();
});
