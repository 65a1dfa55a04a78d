import { fen } from '@/contract/money';
import { HOUR } from '@/contract/time';
import type { VerbName } from '@/contract/verbs';

import { payFor, type TestShop } from '../shop';
import type { Plays } from './play';
import * as steps from './steps';

const reads = <I>(input: I) => ({ does: 'reads' as const, scenes: { usual: async () => input } });

async function expired(shop: TestShop) {
  const { id } = await steps.placed(shop);
  shop.clock.now += HOUR;
  return { orderId: id };
}

/** Verbs that change nothing but what time or the payment service did, with every field that may be there. */
export const READING = {
  'shop.get': reads({}),
  'goods.list': reads({
    ...{ categoryId: 'ware', inStock: true, preorder: false, priceFrom: fen(1), priceTo: fen(90_000) },
    ...{ sort: 'price-up' as const, cursor: '5000:cup' },
  }),
  'goods.search': reads({ text: 'cup', sort: 'new' as const, cursor: '0:cup' }),
  'goods.suggest': reads({ text: 'cu' }),
  'goods.get': reads({ goodsId: 'cup' }),
  'feed.list': reads({ show: 'new' as const, goodsId: 'cup', cursor: 'p1' }),
  'feed.get': reads({ postId: 'p1' }),
  'seller.getCard': reads({}),
  'entry.resolve': reads({ scene: '1gcup~c', link: 'https://xiaopu.example/?c=1gcup' }),
  'code.get': reads({ target: { to: 'goods' as const, id: 'cup' } }),
  'preparedOrder.get': reads({ basketId: 'for-her' }),
  'coupon.list': reads({}),
  'cart.quote': {
    does: 'reads',
    scenes: {
      usual: async (shop) => {
        const { lines, addressId, coupon, useCredit } = await steps.wishToBuy(shop);
        return { lines, addressId, ...(coupon && { coupon }), useCredit: useCredit === true, stall: false };
      },
    },
  },
  'address.list': reads({}),
  'wishlist.get': reads({}),
  'offer.list': reads({ cursor: 'offer' }),
  'review.list': reads({ goodsId: 'cup', filter: 'pictures' as const, cursor: 'review' }),
  'review.listOwn': { does: 'reads', scenes: { usual: steps.onPlaced } },
  'order.get': { does: 'settles', scenes: { expired } },
  'order.list': {
    does: 'settles',
    scenes: {
      expired: async (shop) => {
        const { orderId } = await expired(shop);
        return { group: 'cancelled', refunds: true, text: 'tea', cursor: orderId };
      },
    },
  },
  'refund.preview': {
    does: 'settles',
    scenes: {
      back: async (shop) => ({
        orderId: (await steps.moneyBack(shop)).orderId,
        wish: { kind: 'money', reason: 'unwanted', lines: [{ skuId: 'tea-1', quantity: 1 }] },
      }),
    },
  },
  'payForMe.get': {
    does: 'settles',
    scenes: {
      paid: async (shop) => {
        const { order, favourId } = await steps.favoured(shop);
        await payFor(shop, order);
        return { favourId };
      },
    },
  },
} satisfies Partial<Plays<VerbName>>;
