import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { nobody } from '@/shared/session/keptInput';
import { citizen } from '@/testing/answers';
import { open } from '@/testing/open';
import { at, server } from '@/testing/server';
import { noAnswers } from './answers';
import { FilingStore } from './filingStore';

const objector = { ...noAnswers.objector, name: 'M. de Boer', address: { street: 'Dorpsstraat', houseNumber: '12', zipCode: '1234 AB', town: 'Eikendam' } };

const send = async () => {
  await userEvent.click(await screen.findByRole('checkbox', { name: /maak bezwaar/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Bezwaar versturen' }));
};

it('leads from what the API refuses to the field of its step, and back to the check', async () => {
  new FilingStore(nobody).change({ answers: { ...noAnswers, objector, grounds: 'Daarom.', contestedDecision: { ...noAnswers.contestedDecision, description: 'Dakkapel' } }, step: 'check' });
  server.use(http.post(at('api/v1/objections'), () =>
    HttpResponse.json({ status: 400, errors: [{ code: 'zip-code', detail: 'Dit is geen postcode.', location: { pointer: '#/objector/address/zipCode' } }] }, { status: 400 })));
  server.use(http.post(at('api/v1/filing-drafts'), () => HttpResponse.error()));
  const router = open('/bezwaar-maken/controle');
  await send();

  const complaint = await screen.findByRole('link', { name: 'Stap 2, Uw gegevens: Dit is geen postcode.' });
  expect(document.activeElement).toHaveClass('error-summary');
  await userEvent.click(complaint);
  expect(await screen.findByLabelText('Postcode')).toHaveAccessibleDescription('Dit is geen postcode.');

  await userEvent.clear(screen.getByLabelText('Postcode'));
  await userEvent.type(screen.getByLabelText('Postcode'), '1234 CD');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren en terug naar controleren' }));
  await screen.findByRole('heading', { name: 'Klopt alles?' });
  expect(router.state.location.pathname).toBe('/bezwaar-maken/controle');
  expect(screen.queryByText('Uw bezwaar is nog niet verstuurd')).not.toBeInTheDocument();
});

it('does not file without a name when the session ended unnoticed', async () => {
  const me = citizen();
  let isSignedIn = true;
  let filings = 0;
  server.use(
    http.get(at('auth/session'), () => HttpResponse.json(isSignedIn ? me : { ...me, signedIn: false, kind: null, identifier: null, expiresAt: null, endsAt: null })),
    http.post(at('api/v1/objections'), () => {
      filings += 1;
      return HttpResponse.error();
    }),
  );
  open('/bezwaar-maken/controle');
  await screen.findByRole('checkbox', { name: /maak bezwaar/ });
  isSignedIn = false;
  await send();

  expect(await screen.findByRole('dialog', { name: 'U bent uitgelogd' })).toBeInTheDocument();
  expect(filings).toBe(0);
});
