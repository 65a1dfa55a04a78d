import { yuan, ZERO } from '@/contract/money';
import { historyEntries } from '@/desk/order/history-entries';

import { anOrder, NOW } from '../../support/builders/builders';
import { aRefund } from '../../support/refunds/refunds';

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

  it('tells the steps of a refund, each with its money, but not again what she gave back on her own', () => {
    const asked = { lines: [], amount: yuan(8) };
    const events = [
      { state: 'requested' as const, at: NOW + 1 },
      { state: 'agreed' as const, at: NOW + 2, amount: yuan(5) },
      { state: 'refunded' as const, at: NOW + 3 },
    ];
    const refunds = [aRefund({ amount: yuan(5), asked, events }), aRefund({ reason: 'by-seller', events })];
    const acts = [{ ...BY, at: NOW + 4, kind: 'refunded' as const, amount: yuan(2), text: '' }];
    expect(historyEntries({ order: anOrder({ events: [], refunds }), acts }).map(({ text }) => text)).toEqual([
      '你退了 ¥2.00',
      '退款 ¥5.00：退好了',
      '退款 ¥5.00：掌柜同意了',
      '退款 ¥8.00：等答复',
    ]);
  });

  it('tells what she bought for it, a step of several lines once', () => {
    const steps = [{ state: 'bought' as const, at: NOW, place: '京都', note: '', evidence: [] }];
    const sourcing = ['a', 'b'].map((skuId) => ({ skuId, steps }));
    expect(historyEntries({ order: anOrder({ events: [], sourcing }), acts: [] })).toEqual([
      { at: NOW, text: '买到了 · 京都' },
    ]);
  });

  it('tells who cancelled', () => {
    const order = anOrder({ events: [{ state: 'cancelled', at: NOW, reason: 'shopper' }] });
    expect(historyEntries({ order, acts: [] }).map(({ text }) => text)).toEqual(['客人取消了']);
  });
});
