import { yuan, ZERO } from '@/contract/money';
import { parseDifference } from '@/desk/sourcing/called-balance';

import { aSourcedOrder } from '../../support/orders/preorders';

const order = aSourcedOrder();
const balance = order.deposit?.balance ?? ZERO;

describe('parseDifference', () => {
  it('is how much less than quoted the typed balance is', () => {
    expect(parseDifference(String(balance / 100), order)).toEqual({ ok: true, value: ZERO });
    expect(parseDifference(String(balance / 100 - 10), order)).toEqual({ ok: true, value: yuan(10) });
  });

  it.each([
    ['', '写成 88 或 88.50 这样。'],
    ['多少都行', '写成 88 或 88.50 这样。'],
    ['99999', expect.stringMatching(/^不能高过说好的 ¥/)],
    ['0', '低过头了，总要留一点尾款。'],
  ])('rejects 「%s」', (text, failure) => {
    expect(parseDifference(text, order)).toEqual({ ok: false, failure });
  });
});
