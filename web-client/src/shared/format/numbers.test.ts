import { expect, it } from 'vitest';
import { centsOf, exactEuros } from './numbers';

it('reads an amount as people write it, and writes it as they read it', () => {
  expect(['12', '12,5', '12.50', '0,05', ' 185,00 '].map(centsOf)).toEqual([1_200, 1_250, 1_250, 5, 18_500]);
  expect(['', '12,505', '-3', 'tien', '1.250,00'].map(centsOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(exactEuros(18_500, 'nl').replace(/\s/u, ' ')).toBe('€ 185,00');
});
