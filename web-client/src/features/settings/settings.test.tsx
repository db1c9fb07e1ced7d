import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { municipality, signedOut } from '@/testing/answers';
import { open } from '@/testing/open';
import { at, problem, server } from '@/testing/server';
import type { ContactPolicy } from './api/parts';
import { policyFieldOf, policyInput, policyOf } from './contactPolicyInput';
import { mediatorFieldOf } from './mediatorInput';
import { centsOf, eurosOf } from './rules';
import { freeId, treeInput, treeOf } from './treeInput';

const staff = (...roles: string[]) => ({ ...signedOut, signedIn: true, kind: 'staff', name: 'A. Beheerder', roles, expiresAt: null, endsAt: null });
const tariffs = (perHour: number, version: number, changedBy: string | null) =>
  HttpResponse.json({ version, changedAt: changedBy && '2026-03-10T08:15:00Z', changedBy, settings: { perHour, byActivity: {} } }, { headers: { ETag: `"${version}"` } });

const policy: ContactPolicy = {
  firstAttemptWithinWorkingDays: 5, attemptsBeforeLetter: 3, letterAnswerWithinDays: 14, assignWithinWorkingDays: 2, escalateAfterWorkingDays: 5,
  officeHours: [{ day: 'monday', from: '09:00:00', until: '17:00:00' }, { day: 'thursday', from: '18:00:00', until: '20:00:00' }],
  closingDays: ['2026-12-24'],
  byDecisionType: { woz: { firstAttemptWithinWorkingDays: 10 } },
};

describe('what is filled in', () => {
  it('is the contact policy again', () => { expect(policyOf(policyInput(policy))).toEqual(policy); });

  it('has a field for what the API says of a type of decision', () => {
    const input = policyInput(policy);
    expect(policyFieldOf('byDecisionType.woz.attemptsBeforeLetter', input)).toBe('byDecisionType.0.attemptsBeforeLetter');
    expect(policyFieldOf('byDecisionType.woz', input)).toBe('byDecisionType.0.type');
    expect(policyFieldOf('byDecisionType.weg', input)).toBeUndefined();
    expect(mediatorFieldOf('mediator.fields.0')).toBe('fields');
    expect(mediatorFieldOf('ratePerHourInCents')).toBe('ratePerHour');
    expect(mediatorFieldOf('mediator.gone')).toBeUndefined();
  });

  it.each([['85', 8500], ['85,5', 8550], ['0.05', 5], ['85,505', undefined], ['-1', undefined], ['', undefined]])('reads %s euros as %s cents', (euros, cents) => {
    expect(centsOf(euros)).toBe(cents);
    if (cents !== undefined) expect(centsOf(eurosOf(cents))).toBe(cents);
  });

  it('is the tree again, without what was left empty', () => {
    const text = { nl: 'a', en: 'b' };
    const tree = {
      start: 'vraag-1',
      questions: [{ id: 'vraag-1', text, help: null, answers: [{ text, next: 'end' }] }],
      outcomes: [{ id: 'end', title: text, text, options: [{ kind: 'call' as const, title: text, text, url: null }] }],
    };
    expect(treeOf(treeInput(tree))).toEqual(tree);
    expect(freeId('vraag', treeInput(tree))).toBe('vraag-2');
  });
});

describe('a part of the settings', () => {
  beforeEach(() => { server.use(http.get(at('auth/session'), () => HttpResponse.json(staff('administrator')))); });

  it('names the version that was read, and lets the reader choose after somebody else was first', async () => {
    const versions: (string | null)[] = [];
    let perHour = 8500;
    server.use(
      http.get(at('api/v1/settings/tariffs'), () => (perHour === 8500 ? tariffs(8500, 1, null) : tariffs(perHour, 2, 'b.beheer'))),
      http.put(at('api/v1/settings/tariffs'), async ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        if (versions.length === 1) {
          perHour = 9000;
          return problem(412, 'stale-version');
        }
        expect(await request.json()).toEqual({ perHour: 7550, byActivity: {} });
        return tariffs(7550, 3, 'a.beheerder');
      }),
    );
    open('/medewerker/instellingen/tarieven');
    const amount = await screen.findByLabelText('Een uur werk kost (euro)');
    await userEvent.clear(amount);
    await userEvent.type(amount, '75,50');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

    expect(await screen.findByText(/Iemand anders heeft dit intussen gewijzigd/)).toBeVisible();
    await waitFor(() => { expect(screen.getAllByText(/Laatst gewijzigd door b.beheer/)).not.toHaveLength(0); });
    expect(amount).toHaveValue('75,50');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('Opgeslagen. De wijziging geldt vanaf nu.')).toBeVisible();
    expect(versions).toEqual(['"1"', '"2"']);
  });

  it('says at the field what the API refuses', async () => {
    server.use(
      http.get(at('api/v1/settings/theme'), () => HttpResponse.json({ version: 0, settings: municipality.theme }, { headers: { ETag: '"0"' } })),
      http.put(at('api/v1/settings/theme'), () => HttpResponse.json({ status: 400, code: 'invalid-input', errors: [{ detail: 'Deze kleur is te licht.', location: { pointer: '#/primaryColor' } }] }, { status: 400 })),
    );
    open('/medewerker/instellingen/uiterlijk');
    const color = await screen.findByLabelText('Hoofdkleur');
    await userEvent.clear(color);
    await userEvent.type(color, '#ffd400');
    expect(screen.getByText(/te licht: knoppen vallen weg/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByRole('link', { name: 'Deze kleur is te licht.' })).toBeVisible();
    expect(color).toHaveAccessibleDescription(/Deze kleur is te licht/);
  });

  it('is not for others', async () => {
    server.use(http.get(at('auth/session'), () => HttpResponse.json(staff('handler'))));
    open('/medewerker/instellingen/tarieven');
    expect(await screen.findByText('Instellingen zijn voor de functioneel beheerder van de gemeente.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Instellingen' })).not.toBeInTheDocument();
  });
});
