import type { Address } from '@/contract/addresses/address';
import { LIMITS } from '@/contract/limits';
import { addressFor } from '@/orders/checkout/use-address';
import { wantedFrom } from '@/orders/checkout/use-checkout-page';

import { anAddress } from '../../support/builders/builders';

jest.mock('@/client', () => ({}));

const address = (id: string, isDefault = false): Address => ({ ...anAddress(), id, isDefault });

describe('where an order goes', () => {
  const home = address('home', true);
  const work = address('work');

  it('is what she picked, else her default, else the first there is', () => {
    expect(addressFor([work, home], 'work')).toBe(work);
    expect(addressFor([work, home], undefined)).toBe(home);
    expect(addressFor([work, home], 'removed')).toBe(home);
    expect(addressFor([work], undefined)).toBe(work);
    expect(addressFor([], 'work')).toBeUndefined();
  });
});

describe('what a checkout is opened with', () => {
  it('is read from the page as WeChat hands it over, encoded or not', () => {
    const lines = [
      { skuId: 'a', quantity: 2 },
      { skuId: 'b', quantity: 1 },
    ];
    expect(wantedFrom('a*2,b*1')).toEqual(lines);
    expect(wantedFrom('a*2%2Cb*1')).toEqual(lines);
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
  ])('is nothing where no cart could have made it: %s', (text) => {
    expect(wantedFrom(text)).toEqual([]);
  });
});
