import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { nobody } from '@/shared/session/keptInput';
import { at, problem, server } from '@/testing/server';
import { noAnswers, type Answers } from './answers';
import { FilingStore } from './filingStore';
import { sendFiling } from './sendFiling';
import { toRequest } from './toRequest';

const citizen = 'citizen|*****1234|';

const answers: Answers = {
  ...noAnswers,
  contestedDecision: { ...noAnswers.contestedDecision, description: 'Weigering van een dakkapel', dateOfNotice: '2026-03-10' },
  objector: { ...noAnswers.objector, name: ' M. de Boer ', address: { street: 'Dorpsstraat', houseNumber: '12', zipCode: '1234 AB', town: 'Eikendam' } },
  grounds: 'Hij past in de straat.',
};

const receipt = { objectionId: '01a21302-21ca-747c-8356-7e7d26c1b38c', number: 'BZW-2026-000123' };

/** Files as the API does: the first body of a key counts, and the answers in `lost` never come. */
function answerFilings(lost: number) {
  const filed = new Map<string, string>();
  let calls = 0;
  server.use(http.post(at('api/v1/objections'), async ({ request }) => {
    const [key, body] = [request.headers.get('Idempotency-Key') ?? '', await request.text()];
    const known = filed.get(key);
    if (known !== undefined && known !== body) return problem(422, 'idempotency-key-reused');
    filed.set(key, body);
    calls += 1;
    return calls <= lost ? HttpResponse.error() : HttpResponse.json(receipt, { status: 201 });
  }));
  return filed;
}

it('files once where the answer to the first sending was lost', async () => {
  const filed = answerFilings(1);
  const store = new FilingStore(nobody);
  store.change({ answers, step: 'check' });
  await expect(sendFiling(store)).rejects.toThrow();

  // As after a reload: the key is in the tab.
  await expect(sendFiling(new FilingStore(nobody))).resolves.toMatchObject({ receipt, isEarlierVersion: false });
  expect(filed.size).toBe(1);
});

it('says what was filed where it was changed after a sending that had arrived unheard', async () => {
  const filed = answerFilings(1);
  const store = new FilingStore(nobody);
  store.change({ answers, step: 'check' });
  await expect(sendFiling(store)).rejects.toThrow();
  store.change({ answers: { ...answers, grounds: 'Iets anders.' } });

  const sent = await sendFiling(store);
  expect(sent).toMatchObject({ receipt, isEarlierVersion: true, answers: { grounds: 'Hij past in de straat.' } });
  expect(filed.size).toBe(1);
});

it('sends another objection under another key once the first was refused', async () => {
  const keys = new Set<string | null>();
  server.use(http.post(at('api/v1/objections'), ({ request }) => {
    keys.add(request.headers.get('Idempotency-Key'));
    return problem(400);
  }));
  const store = new FilingStore(nobody);
  store.change({ answers, step: 'check' });
  await expect(sendFiling(store)).rejects.toThrow();
  await expect(sendFiling(store)).rejects.toThrow();
  expect(keys.size).toBe(2);
});

it('takes along what was typed before signing in, and gives it to nobody else', () => {
  new FilingStore(nobody).change({ answers, step: 'person' });

  expect(new FilingStore(citizen).get()).toMatchObject({ step: 'person', answers });
  expect(new FilingStore('citizen|*****9876|').get().step).toBeUndefined();
  expect(new FilingStore(nobody).get().step).toBeUndefined();
  expect(new FilingStore(citizen).get().step).toBe('person');
});

it('fills in what an older version of the form did not keep', () => {
  sessionStorage.setItem(`bezwaar.input./bezwaar-maken|${nobody}|filing`, JSON.stringify({ step: 'reason', answers: { grounds: 'Daarom.', electronicPost: 'x' } }));
  expect(new FilingStore(nobody).get().answers).toEqual({ ...noAnswers, grounds: 'Daarom.' });
});

it('leaves out what was not asked or is empty', () => {
  const request = toRequest({ ...answers, groundsWhen: 'later', mayCall: 'no', contactPreferences: { ...answers.contactPreferences, phone: '0612345678', times: ['weekday-morning'] } }, undefined);
  expect(request).toMatchObject({ grounds: null, groundsFollow: true, representative: null, signed: true, electronicPost: [], objector: { name: 'M. de Boer', organisationName: null, email: null } });
  expect(request.contactPreferences).toMatchObject({ phone: null, times: [] });
});

it('sends a representative without an address only where none was filled in', () => {
  const party = { ...noAnswers.objector, name: 'S. Yilmaz' };
  const asked = (address: Partial<Answers['objector']['address']>) =>
    toRequest({ ...answers, actsFor: 'other', representative: { party: { ...party, address: { ...party.address, ...address } }, authorisation: 'to-follow' } }, undefined).representative;
  expect(asked({})).toMatchObject({ authorisation: 'to-follow', party: { name: 'S. Yilmaz', address: null } });
  expect(asked({ town: 'Eikendam' })).toMatchObject({ party: { address: { town: 'Eikendam', street: null } } });
});
