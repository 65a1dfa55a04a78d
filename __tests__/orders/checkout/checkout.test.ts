import type { Address } from '@/contract/addresses/address';
import { LIMITS } from '@/contract/limits';
import { selectAddress } from '@/orders/shared/use-address-choice';
import { linesFromQuery } from '@/orders/checkout/use-checkout-page';

import { anAddress } from '../../support/builders/builders';

jest.mock('@/client', () => ({}));

const address = (id: string, isDefault = false): Address => ({ ...anAddress(), id, isDefault });

describe('the delivery address', () => {
  const home = address('home', true);
  const work = address('work');

  it('is the picked one, else the default, else the first', () => {
    expect(selectAddress([work, home], 'work')).toBe(work);
    expect(selectAddress([work, home], undefined)).toBe(home);
    expect(selectAddress([work, home], 'removed')).toBe(home);
    expect(selectAddress([work], undefined)).toBe(work);
    expect(selectAddress([], 'work')).toBeUndefined();
  });
});

describe('the lines of a checkout', () => {
  it('are parsed from the query, encoded or not', () => {
    const lines = [
      { skuId: 'a', quantity: 2 },
      { skuId: 'b', quantity: 1 },
    ];
    expect(linesFromQuery('a*2,b*1')).toEqual(lines);
    expect(linesFromQuery('a*2%2Cb*1')).toEqual(lines);
  });

  it.each([
    undefined,
    '',
    ',',
    'a',
    '%E0%A4%A',
    `a*${LIMITS.quantity + 1}`,
    `${'x'.repeat(LIMITS.idChars + 1)}*1`,
    Array.from({ length: LIMITS.lines + 1 }, (_, at) => `s${at}*1`).join(','),
  ])('are empty for an invalid query: %s', (text) => {
    expect(linesFromQuery(text)).toEqual([]);
  });
});
