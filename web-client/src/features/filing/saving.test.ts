import { File as NodeFile } from 'node:buffer';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { nobody } from '@/shared/session/keptInput';
import { Uploads } from '@/shared/uploads/Uploads';
import { at, problem, server } from '@/testing/server';
import { noAnswers } from './answers';
import { draftFiles } from './draftFiles';
import { DraftKeeper } from './draftKeeper';
import { FilingStore } from './filingStore';

const draftId = '01a21302-21ca-747c-8356-7e7d26c1b38c';
const documentId = '01a21302-21ca-747c-8356-7e7d26c1b38d';
const draftAt = at(`api/v1/filing-drafts/${draftId}`);
const view = (version: number) => ({ id: draftId, version, token: null, step: null, answers: {}, savedAt: '2026-04-20T08:30:00Z', expiresOn: '2026-05-20', documents: [] });

let begun: (string | null)[] = [];
let saved: { version: string | null; link: string | null; answers: unknown }[] = [];

beforeEach(() => {
  [begun, saved] = [[], []];
  server.use(
    http.post(at('api/v1/filing-drafts'), ({ request }) => {
      begun.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.json({ ...view(1), token: 'secret-of-the-draft' }, { status: 201 });
    }),
    http.put(draftAt, async ({ request }) => {
      const { answers } = await request.json() as { answers: unknown };
      saved.push({ version: request.headers.get('If-Match'), link: request.headers.get('Authorization'), answers });
      return HttpResponse.json(view(saved.length + 1));
    }),
  );
});

const fill = (owner = nobody) => {
  const store = new FilingStore(owner);
  store.change({ answers: { ...noAnswers, grounds: 'Daarom.' }, step: 'reason' });
  return { store, keeper: new DraftKeeper(store) };
};

it('begins a draft once and saves each version over the one before, by the link of who did not sign in', async () => {
  const { keeper } = fill();
  await Promise.all([keeper.save(), keeper.save()]);

  expect(begun).toHaveLength(1);
  expect(saved).toMatchObject([{ version: '"1"', link: 'AccessLink secret-of-the-draft', answers: { grounds: 'Daarom.' } }, { version: '"2"' }]);
});

it('begins the same draft again where the answer was lost', async () => {
  const { keeper } = fill();
  server.use(http.post(at('api/v1/filing-drafts'), ({ request }) => {
    begun.push(request.headers.get('Idempotency-Key'));
    return HttpResponse.error();
  }, { once: true }));
  expect(await keeper.save()).toBe(false);
  expect(keeper.get()).toBe('failed');

  expect(await keeper.save()).toBe(true);
  expect(keeper.get()).toBe('idle');
  expect(begun[1]).toBe(begun[0]);
});

it('puts a draft behind the sign-in of who signed in since, and saves it without its link', async () => {
  await fill().keeper.save();
  const claims: unknown[] = [];
  server.use(http.post(at('api/v1/my/filing-drafts/claims'), async ({ request }) => {
    claims.push(await request.json());
    return HttpResponse.json(view(2), { status: 201 });
  }));
  const store = new FilingStore('citizen|*****1234|');
  await new DraftKeeper(store).save();

  expect(claims).toEqual([{ token: 'secret-of-the-draft' }]);
  expect(saved.at(-1)).toMatchObject({ version: '"2"', link: null });
  expect(store.get().draft?.token).toBeNull();
});

it('lets the reader say which window counts, and goes on where the draft is gone', async () => {
  const { store, keeper } = fill();
  await keeper.save();
  server.use(http.put(draftAt, () => problem(412), { once: true }), http.get(draftAt, () => HttpResponse.json({ ...view(7), step: 'contact', answers: { grounds: 'Anders.' } })));
  await keeper.save();
  expect(keeper.get()).toBe('elsewhere');
  await keeper.overwrite();
  expect(saved.at(-1)).toMatchObject({ version: '"7"', answers: { grounds: 'Daarom.' } });

  await keeper.takeOver();
  expect(store.get()).toMatchObject({ step: 'contact', answers: { grounds: 'Anders.' }, draft: { version: 7, token: 'secret-of-the-draft' } });

  server.use(http.put(draftAt, () => problem(404), { once: true }));
  await keeper.save();
  expect(keeper.get()).toBe('gone');
  await keeper.beginAnew();
  expect(keeper.get()).toBe('idle');
  expect(new Set(begun).size).toBe(2);
});

/** Takes in a file as the host does, failing with each of `failures` first. */
function takeIn(size: number, failures: (() => Response)[], received = 0) {
  const document = () => ({ id: documentId, fileName: 'foto.jpg', size, received, contentType: null, state: received < size ? 'uploading' : 'ready', refusal: null, reason: null });
  const offsets: number[] = [];
  server.use(
    http.post(`${draftAt}/documents`, () => HttpResponse.json(document(), { status: 201 })),
    http.get(`${draftAt}/documents/${documentId}`, () => HttpResponse.json(document())),
    http.patch(`${draftAt}/documents/${documentId}`, async ({ request }) => {
      const offset = Number(request.headers.get('Upload-Offset'));
      const { byteLength } = await request.arrayBuffer();
      offsets.push(offset);
      if (offset !== received) return problem(409, 'wrong-offset');
      const failure = failures.shift();
      if (failure) return failure();
      received += byteLength;
      return HttpResponse.json(document());
    }),
  );
  return { offsets, takeElsewhere: (bytes: number) => { received += bytes; } };
}

/** The file of Node, of which fetch can send a part; that of jsdom it would send as text. */
const photo = (size: number): File => new NodeFile([new Uint8Array(size)], 'foto.jpg') as unknown as File;

const uploadsOf = (keeper: DraftKeeper): Uploads => new Uploads(async () => draftFiles(await keeper.ready()));

it('goes on from the byte where the host is, after the connection broke off and after a wrong offset', async () => {
  const size = 600 * 1024;
  const host = takeIn(size, [() => {
    host.takeElsewhere(256 * 1024);
    return HttpResponse.error();
  }]);
  const uploads = uploadsOf(fill().keeper);
  uploads.add([photo(size)]);

  await vi.waitFor(() => { expect(uploads.get()[0]?.state).toBe('interrupted'); }, 10_000);
  uploads.retry();
  await vi.waitFor(() => { expect(uploads.get()[0]).toMatchObject({ state: 'ready', received: size }); }, 10_000);
  expect(host.offsets.slice(0, 2)).toEqual([0, 256 * 1024]);
});

it('asks for the file of which a part came before, and takes no other in its place', async () => {
  const host = takeIn(1000, [], 400);
  const uploads = uploadsOf(fill().keeper);
  uploads.load([{ id: documentId, fileName: 'foto.jpg', size: 1000, received: 400, contentType: null, state: 'uploading', refusal: null, reason: null }]);
  expect(uploads.get()[0]?.state).toBe('missing');

  expect(uploads.choose(documentId, photo(999))).toBe(false);
  expect(uploads.choose(documentId, photo(1000))).toBe(true);
  await vi.waitFor(() => { expect(uploads.get()[0]?.state).toBe('ready'); }, 10_000);
  expect(host.offsets).toEqual([400]);
});

it('leaves nothing half behind of a file that is taken away while it is announced', async () => {
  const removed: string[] = [];
  let announce: (() => void) | undefined;
  takeIn(1000, []);
  server.use(
    http.post(`${draftAt}/documents`, async () => {
      await new Promise<void>((resolve) => { announce = resolve; });
      return HttpResponse.json({ id: documentId, fileName: 'foto.jpg', size: 1000, received: 0, contentType: null, state: 'uploading', refusal: null, reason: null }, { status: 201 });
    }),
    http.delete(`${draftAt}/documents/${documentId}`, () => {
      removed.push(documentId);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const uploads = uploadsOf(fill().keeper);
  uploads.add([photo(1000)]);
  await vi.waitFor(() => { expect(announce).toBeDefined(); }, 10_000);
  await uploads.remove(uploads.get()[0]?.key ?? '');
  announce?.();

  await vi.waitFor(() => { expect(removed).toEqual([documentId]); }, 10_000);
  expect(uploads.get()).toEqual([]);
});
