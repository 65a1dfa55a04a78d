import { fen } from '@/contract/money';
import { HOUR } from '@/contract/time';
import type { VerbName } from '@/contract/verbs';

import { payFor, type TestShop } from '../shop';
import type { VerbScenarios } from './scenario';
import * as steps from './steps';

const reads = <I>(input: I) => ({ effect: 'reads' as const, scenarios: { usual: async () => input } });

async function expired(shop: TestShop) {
  const { id } = await steps.placeTestOrder(shop);
  shop.clock.now += HOUR;
  return { orderId: id };
}

/** Verbs that read, or that only record what time or the payment service did; inputs with every optional field. */
export const READ_SCENARIOS = {
  'shop.get': reads({}),
  'goods.list': reads({
    ...{ categoryId: 'ware', inStock: true, preorder: false, priceFrom: fen(1), priceTo: fen(90_000) },
    ...{ sort: 'price-up' as const, cursor: '5000:cup' },
  }),
  'goods.search': reads({ text: 'cup', sort: 'new' as const, cursor: '0:cup' }),
  'goods.suggest': reads({ text: 'cu' }),
  'goods.get': reads({ goodsId: 'cup' }),
  'feed.list': reads({ filter: 'new' as const, goodsId: 'cup', cursor: 'p1' }),
  'feed.get': reads({ postId: 'p1' }),
  'seller.getCard': reads({}),
  'entry.resolve': reads({ scene: '1gcup~c', link: 'https://xiaopu.example/?c=1gcup' }),
  'code.get': reads({ target: { to: 'goods' as const, id: 'cup' } }),
  'preparedOrder.get': reads({ preparedOrderId: 'prepared-1' }),
  'coupon.list': reads({}),
  'cart.quote': {
    effect: 'reads',
    scenarios: {
      usual: async (shop) => {
        const { lines, addressId, coupon, useCredit } = await steps.orderPlaceInput(shop);
        return { lines, addressId, ...(coupon && { coupon }), useCredit: useCredit === true, stall: false };
      },
    },
  },
  'address.list': reads({}),
  'wishlist.get': reads({}),
  'offer.list': reads({ cursor: 'offer' }),
  'review.list': reads({ goodsId: 'cup', filter: 'pictures' as const, cursor: 'review' }),
  'review.listOwn': { effect: 'reads', scenarios: { usual: steps.placedOrderInput } },
  'order.get': { effect: 'settles', scenarios: { expired } },
  'order.list': {
    effect: 'settles',
    scenarios: {
      expired: async (shop) => {
        const { orderId } = await expired(shop);
        return { group: 'cancelled', refunds: true, text: 'tea', cursor: orderId };
      },
    },
  },
  'refund.preview': {
    effect: 'settles',
    scenarios: {
      back: async (shop) => ({
        orderId: (await steps.refundWithTransferredMoney(shop)).orderId,
        request: { kind: 'money', reason: 'unwanted', lines: [{ skuId: 'tea-1', quantity: 1 }] },
      }),
    },
  },
  'payForMe.get': {
    effect: 'settles',
    scenarios: {
      paid: async (shop) => {
        const { order, payForMeId } = await steps.payForMeRequested(shop);
        await payFor(shop, order);
        return { payForMeId };
      },
    },
  },
} satisfies Partial<VerbScenarios<VerbName>>;
