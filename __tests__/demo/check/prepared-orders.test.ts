import { checkBaskets } from '@/demo/check/prepared-orders';
import type { BasketContent } from '@/demo/types';

import { testContent } from '../../support/test-content';

const basket = (over: Partial<BasketContent>): BasketContent => ({
  id: 'for-her',
  words: '',
  lines: [{ skuId: 'tea-1', quantity: 1 }],
  until: { daysAhead: 1 },
  ...over,
});
const faultsOf = (over: Partial<BasketContent>) => checkBaskets({ ...testContent(), baskets: [basket(over)] });

describe('the check of what was put together in chats', () => {
  it('finds nothing wrong with what can be opened', () => {
    expect(faultsOf({})).toEqual([]);
    expect(checkBaskets(testContent())).toEqual([]);
  });

  it.each([
    [{ id: 'For Her' }, 'for'],
    [{ lines: [{ skuId: 'none', quantity: 1 }] }, 'no SKU "none"'],
    [{ lines: [{ skuId: 'tea-1', quantity: 0 }] }, '0 of "tea-1"'],
    [{ lines: [{ skuId: 'tea-1', quantity: 100 }] }, '100 of "tea-1"'],
    [
      {
        lines: [
          { skuId: 'tea-1', quantity: 1 },
          { skuId: 'tea-1', quantity: 2 },
        ],
      },
      'twice',
    ],
  ] as const)('names what is wrong in %p', (over, words) => {
    const faults = faultsOf(over);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.toLowerCase()).toContain(words.toLowerCase());
  });
});
