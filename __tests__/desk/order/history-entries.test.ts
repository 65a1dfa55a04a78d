import { yuan, ZERO } from '@/contract/money';
import { historyEntries } from '@/desk/order/history-entries';

import { anOrder, NOW } from '../../support/builders/builders';

const BY = { by: 'seller' };
const PARCEL = { carrier: '顺丰速运', trackingNumber: 'SF1234567890123' };

describe('the history of an order', () => {
  it('tells what happened and what she did, newest first, each once', () => {
    const order = anOrder({
      events: [
        { state: 'awaiting-payment', at: NOW },
        { state: 'paid', at: NOW + 2 },
        { state: 'shipped', at: NOW + 3 },
      ],
    });
    const acts = [
      { ...BY, at: NOW + 1, kind: 'lowered-price' as const, goods: yuan(5), freight: ZERO },
      { ...BY, at: NOW + 3, kind: 'shipped' as const, parcels: [PARCEL] },
    ];
    expect(historyEntries({ order, acts }).map(({ text }) => text)).toEqual([
      '你发了货：顺丰速运 SF1234567890123',
      '付清了',
      '你改了价：货款减 ¥5.00',
      '下了单',
    ]);
  });

  it('tells who cancelled', () => {
    const order = anOrder({ events: [{ state: 'cancelled', at: NOW, reason: 'shopper' }] });
    expect(historyEntries({ order, acts: [] }).map(({ text }) => text)).toEqual(['客人取消了']);
  });
});
