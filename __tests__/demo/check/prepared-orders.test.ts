import { checkPreparedOrders } from '@/demo/check/prepared-orders';
import type { PreparedOrderContent } from '@/demo/types';

import { testContent } from '../../support/test-content';

const preparedOrder = (over: Partial<PreparedOrderContent>): PreparedOrderContent => ({
  id: 'prepared-1',
  message: '',
  lines: [{ skuId: 'tea-1', quantity: 1 }],
  expiresAt: { daysAhead: 1 },
  ...over,
});
const problemsOf = (over: Partial<PreparedOrderContent>) =>
  checkPreparedOrders({ ...testContent(), preparedOrders: [preparedOrder(over)] });

describe('checkPreparedOrders', () => {
  it('accepts valid prepared orders', () => {
    expect(problemsOf({})).toEqual([]);
    expect(checkPreparedOrders(testContent())).toEqual([]);
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
      'more than once',
    ],
  ] as const)('reports the problem of %p', (over, text) => {
    const problems = problemsOf(over);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.toLowerCase()).toContain(text.toLowerCase());
  });
});
