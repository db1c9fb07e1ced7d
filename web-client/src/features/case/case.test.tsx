import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { CaseOnServer } from '@/testing/caseAnswers';
import { open } from '@/testing/open';
import { at, problem, server } from '@/testing/server';

let onServer: CaseOnServer;

beforeEach(() => {
  onServer = new CaseOnServer();
  onServer.serve();
});

it('says first what has to be done, by when and by whom, and leads to it', async () => {
  open('/medewerker/zaken/7');
  const next = await screen.findByRole('region', { name: 'Nu te doen' });
  expect(await within(next).findByText('Probeer de bezwaarmaker te bereiken.')).toBeVisible();
  expect(within(next).getByText('Uiterlijk vrijdag 24 april 2026')).toBeVisible();
  expect(within(next).getByText('Wie: J. Jansen (u)')).toBeVisible();
  expect(within(next).getByRole('link', { name: 'Bellen' })).toHaveAttribute('href', '/medewerker/zaken/7/bellen');
});

describe('somebody else', () => {
  it('who was first loses nothing, nor does the reader: what changed is told, the input stays and goes with the new version', async () => {
    const sent: { ifMatch: string | null; body: unknown }[] = [];
    server.use(http.put(at('api/v1/objections/7/without-contact'), async ({ request }) => {
      const ifMatch = request.headers.get('If-Match');
      sent.push({ ifMatch, body: await request.json() });
      return ifMatch === `"${onServer.version}"` ? HttpResponse.json({}) : problem(412, 'stale');
    }));
    open('/medewerker/zaken/7/zonder-gesprek');
    await userEvent.type(await screen.findByLabelText(/Waarom gaat het bezwaar verder/), 'Reageert niet.');
    onServer.happens('handler-assigned', 's.vandijk', { handler: 's.vandijk' });
    await userEvent.click(screen.getByRole('button', { name: 'Reden vastleggen' }));

    expect(await screen.findByText(/Iemand anders heeft dit intussen gewijzigd/)).toBeVisible();
    expect(await screen.findByText(/Behandelaar aangewezen: S\. van Dijk/)).toBeVisible();
    expect(screen.getByLabelText(/Waarom gaat het bezwaar verder/)).toHaveValue('Reageert niet.');
    await userEvent.click(screen.getByRole('button', { name: 'Gelezen' }));
    expect(screen.queryByText(/Behandelaar aangewezen/)).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Reden vastleggen' }));
    expect(await screen.findByText('De reden is vastgelegd. De formele procedure gaat verder.')).toBeVisible();
    expect(sent).toEqual([{ ifMatch: '"1"', body: { reason: 'Reageert niet.' } }, { ifMatch: '"2"', body: { reason: 'Reageert niet.' } }]);
  });

  it('changes the page only when the reader says so', async () => {
    open('/medewerker/zaken/7');
    const summary = await screen.findByRole('region', { name: 'Samenvatting' });
    expect(within(summary).getByText(/J\. Jansen \(u\)/)).toBeVisible();
    onServer.handler = 's.vandijk';
    onServer.happens('handler-assigned', 's.vandijk', { handler: 's.vandijk' });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));

    const show = await screen.findByRole('button', { name: 'Nieuwste stand tonen' });
    expect(within(summary).getByText(/J\. Jansen \(u\)/)).toBeVisible();
    await userEvent.click(show);
    expect(await within(summary).findByText(/S\. van Dijk/)).toBeVisible();
    await waitFor(() => { expect(screen.queryByText(/is bijgewerkt/)).not.toBeInTheDocument(); });
  });
});

describe('a call', () => {
  it('is recorded once, whatever fails after it, and nothing that was typed is lost', async () => {
    const attempts: (string | null)[] = [];
    const agreements: (string | null)[] = [];
    server.use(
      http.post(at('api/v1/objections/7/contact-attempts'), ({ request }) => {
        attempts.push(request.headers.get('Idempotency-Key'));
        return attempts.length === 1 ? HttpResponse.error() : HttpResponse.json({}, { status: 201 });
      }),
      http.post(at('api/v1/objections/7/agreements'), ({ request }) => {
        agreements.push(request.headers.get('Idempotency-Key'));
        return agreements.length === 1 ? problem(503) : HttpResponse.json({}, { status: 201 });
      }),
    );
    open('/medewerker/zaken/7/bellen');
    await userEvent.click(await screen.findByLabelText('Gesproken'));
    await userEvent.type(screen.getByLabelText('Hoeveel minuten?'), '12');
    await userEvent.click(await screen.findByRole('button', { name: 'Afspraak toevoegen' }));
    await userEvent.type(screen.getByLabelText('Wat is er afgesproken?'), 'Tekening opsturen');

    const save = () => userEvent.click(screen.getByRole('button', { name: /vastleggen$/ }));
    await save();
    expect(await screen.findByText(/geen verbinding/)).toBeVisible();
    await save();
    expect(await screen.findByText(/Het gesprek zelf is vastgelegd/)).toBeVisible();
    expect(screen.getByLabelText('Wat is er afgesproken?')).toHaveValue('Tekening opsturen');
    await save();
    expect(await screen.findByText('Het contact is vastgelegd.')).toBeVisible();

    expect(attempts).toHaveLength(2);
    expect(new Set(attempts).size).toBe(1);
    expect(agreements).toHaveLength(2);
    expect(new Set(agreements).size).toBe(1);
  });

  it('says who calls already', async () => {
    server.use(
      http.get(at('api/v1/objections/7/contact-attempts/ongoing'), () => HttpResponse.json({ call: { by: 's.vandijk', since: '2026-04-21T08:00:00Z', until: '2026-04-21T08:10:00Z' } })),
      http.post(at('api/v1/objections/7/contact-attempts/ongoing'), () => problem(409, 'call-ongoing', 's.vandijk belt sinds 10:00 uur met de bezwaarmaker.')),
    );
    open('/medewerker/zaken/7/bellen');
    expect(await screen.findByText('S. van Dijk belt nu met de bezwaarmaker, sinds 10:00 uur.')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Ik bel nu' }));
    expect(await screen.findByText('s.vandijk belt sinds 10:00 uur met de bezwaarmaker.')).toBeVisible();
    expect(screen.queryByText(/U belt sinds/)).not.toBeInTheDocument();
  });
});
