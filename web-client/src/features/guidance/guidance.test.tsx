import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { components } from '@/shared/api/schema';
import { municipality } from '@/testing/answers';
import { open } from '@/testing/open';
import { at, server } from '@/testing/server';

const text = (nl: string) => ({ nl, en: `${nl} (en)` });
const guidance: components['schemas']['GetGuidanceView'] = {
  version: 0,
  decisionType: 'woz',
  start: 'agree',
  questions: [{ id: 'agree', text: text('Bent u het eens met de aanslag?'), help: null, answers: [{ text: text('Ja'), next: 'call' }, { text: text('Nee'), next: 'object' }] }],
  outcomes: [
    { id: 'call', title: text('Bel ons'), text: text('Wij leggen uit.'), options: [{ kind: 'call', title: text('Bel'), text: text('Doe dit.'), url: null }] },
    {
      id: 'object', title: text('U kunt bezwaar maken'), text: text('Op tijd.'),
      options: [{ kind: 'object', title: text('Maak bezwaar'), text: text('Zo.'), url: null }, { kind: 'call', title: text('Bel'), text: text('Of zo.'), url: null }],
    },
  ],
};
const asked: unknown[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get(at('api/v1/municipality'), () => HttpResponse.json({
      ...municipality, decisionTypes: [{ code: 'woz', name: 'WOZ-waarde', nameEn: 'Property value', regime: 'municipal-tax', department: 'Belastingen' }],
    })),
    http.get(at('api/v1/guidance'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('decisionType'));
      return HttpResponse.json(guidance);
    }),
    http.post(at('api/v1/deadline-calculations'), async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({
        filing: { firstDay: '2026-03-03', rawLastDay: '2026-04-13', lastDay: '2026-04-13', timely: null, receiptLimit: '2026-04-20' },
        warnings: [],
        explanation: [
          { produces: 'filing.lastDay', article: 'AWR 22j', from: '2026-03-03', length: '6 weeks', rawEnd: '2026-04-13', end: '2026-04-13', movedBecause: null, fact: 'date-of-notice', text: text('Zes weken na de dagtekening.') },
          { produces: 'decision.deadline', article: 'Awb 7:10', from: '2026-03-03', length: '6 weeks', rawEnd: '2026-04-13', end: '2026-04-13', movedBecause: null, fact: 'received', text: text('Iets anders.') },
        ],
      });
    }),
  );
});

/** The page without its menu, which leads to filing too. */
const page = () => within(screen.getByRole('main'));

const choose = async (label: string) => {
  await userEvent.click(await screen.findByLabelText(label));
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
};

it('leads by the answers to the last day to object and takes along what is known', async () => {
  const router = open('/wat-kan-ik-doen');
  await choose('WOZ-waarde');
  expect(await screen.findByText('Vraag 1. Dit is de laatste vraag.')).toBeVisible();
  await choose('Nee');
  expect(await screen.findByRole('heading', { name: 'U kunt bezwaar maken' })).toBeVisible();
  expect(screen.getByText(/Bellen stopt de termijn niet/)).toBeVisible();
  expect(page().getByRole('link', { name: 'Bezwaar maken' })).toHaveAttribute('href', '/bezwaar-maken?soort=woz');

  for (const [part, value] of [['Dag', '2'], ['Maand', '3'], ['Jaar', '2026']] as const) await userEvent.type(screen.getByLabelText(part), value);
  await userEvent.click(screen.getByRole('button', { name: 'Bereken de laatste dag' }));

  expect(await screen.findByText('maandag 13 april 2026')).toBeVisible();
  expect(screen.getByText('Zes weken na de dagtekening.', { exact: false })).toBeInTheDocument();
  expect(screen.queryByText('Iets anders.', { exact: false })).not.toBeInTheDocument();
  expect(screen.getByText(/6:11 Awb/)).toBeVisible();
  expect(page().getByRole('link', { name: 'Bezwaar maken' })).toHaveAttribute('href', '/bezwaar-maken?soort=woz&datum=2026-03-02');
  expect(router.state.location.search).toBe('?soort=woz&antwoorden=1&datum=2026-03-02');
  expect(asked).toEqual(['woz', { regime: 'municipal-tax', publishedOn: '2026-03-02', dateOfNotice: '2026-03-02', facts: [] }]);
});

it('asks for an answer, and keeps the one that was given for who goes back', async () => {
  const router = open('/wat-kan-ik-doen?soort=anders');
  await userEvent.click(await screen.findByRole('button', { name: 'Verder' }));
  expect(await screen.findByRole('link', { name: 'Kies een antwoord.' })).toBeVisible();

  await choose('Nee');
  await screen.findByRole('heading', { name: 'U kunt bezwaar maken' });
  await router.navigate(-1);
  expect(await screen.findByLabelText('Nee')).toBeChecked();
  expect(asked).toEqual([null]);
});

it('does not warn for a term where none runs', async () => {
  open('/wat-kan-ik-doen?soort=woz&antwoorden=0');
  expect(await screen.findByRole('heading', { name: 'Bel ons' })).toBeVisible();
  expect(screen.queryByText(/Bellen stopt de termijn niet/)).not.toBeInTheDocument();
  expect(page().queryByRole('link', { name: 'Bezwaar maken' })).not.toBeInTheDocument();
});
