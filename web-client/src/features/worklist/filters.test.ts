import { expect, it } from 'vitest';
import { addressOf, countOf, filtersIn, ownCases } from './filters';

const read = (address: string) => filtersIn(new URLSearchParams(address));

it('begins with the reader’s own cases, and shows all where that is asked for', () => {
  expect(read('')).toEqual(ownCases);
  expect(read('all=true')).toEqual({});
  expect(read(addressOf({}))).toEqual({});
});

it('comes back from an address as it went in', () => {
  const filters = { handler: 'j.jansen', open: true, due: 'overdue', badge: 'contact-due', text: 'dak kapel', sort: '-receivedAt' } as const;
  expect(read(addressOf(filters))).toEqual(filters);
  expect(addressOf(read(addressOf(filters)))).toBe(addressOf(filters));
});

it('leaves out what the API would refuse', () => {
  expect(read('due=someday&sort=number&status=lost&open=yes&handler=%20&badge=overdue')).toEqual({ badge: 'overdue' });
});

it('counts what narrows the list, not its order', () => {
  expect(countOf({ handler: 'me', open: true, sort: 'deadline', text: 'dak', badge: undefined })).toBe(2);
});
