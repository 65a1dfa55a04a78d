import { fen } from '@/contract/money';
import type { VerbName } from '@/contract/verbs';
import { depositBack } from '@/domain/orders/balance';

import { aPhoto } from '../reviews/reviewing';
import { payFor, type TestShop } from '../shop';
import type { Plays } from './play';
import * as steps from './steps';

const onPaid = async (shop: TestShop) => {
  const order = await steps.placed(shop);
  await payFor(shop, order);
  return { orderId: order.id };
};
const letGo = async (order: ReturnType<typeof steps.called>) => {
  const found = await order;
  const back = depositBack(found, 'shopper');
  return { orderId: found.id, ...(back !== undefined && { back }) };
};

/** Verbs that write what is bought, and for how much. */
export const BUYING = {
  'coupon.claim': { does: 'writes', scenes: { usual: async () => ({ couponId: 'all-5' }) } },
  'order.place': { does: 'writes', scenes: { usual: steps.wishToBuy }, other: { remark: '放门口' } },
  'order.pay': { does: 'writes', scenes: { whole: steps.onPlaced } },
  'order.payBalance': {
    does: 'writes',
    scenes: { balance: async (shop) => ({ orderId: (await steps.called(shop)).id }) },
  },
  'order.confirmPayment': { does: 'writes', scenes: { paid: onPaid } },
  'order.cancel': {
    does: 'writes',
    scenes: {
      unpaid: async (shop) => ({ ...(await steps.onPlaced(shop)), back: fen(0) }),
      bought: (shop) => letGo(steps.sourced(shop)),
      called: (shop) => letGo(steps.called(shop)),
    },
  },
  'order.confirmReceipt': {
    does: 'writes',
    scenes: { shipped: async (shop) => ({ orderId: (await steps.bought(shop, 'shipped')).id }) },
  },
  'refund.request': {
    does: 'writes',
    scenes: {
      pictures: async (shop) => ({
        ...{ requestId: 'refund-1', orderId: (await steps.bought(shop, 'received')).id },
        ...{ kind: 'return', reason: 'damaged', lines: [{ skuId: 'cup-red', quantity: 1 }] },
        ...{ words: '裂了', pictures: [{ ...aPhoto(), alt: '裂的地方' }] },
      }),
    },
    other: { words: '碎了' },
  },
  'refund.shipReturn': {
    does: 'writes',
    scenes: {
      agreed: async (shop) => ({ ...(await steps.toSendBack(shop)), carrier: '某某快递', number: '730000001' }),
    },
  },
  'refund.withdraw': { does: 'writes', scenes: { requested: (shop) => steps.askedBack(shop, 'paid') } },
  'offer.make': {
    does: 'writes',
    scenes: {
      first: async () => steps.wishToBargain(46),
      again: async (shop) => {
        await steps.bargained(shop, 41);
        return { ...steps.wishToBargain(42), requestId: 'offer-2' };
      },
    },
    other: { words: '买三只' },
  },
  'offer.accept': {
    does: 'writes',
    scenes: {
      countered: async (shop) => {
        const { id, price } = await steps.bargained(shop, 41);
        return { offerId: id, shown: price };
      },
    },
  },
  'offer.withdraw': {
    does: 'writes',
    scenes: { countered: async (shop) => ({ offerId: (await steps.bargained(shop, 41)).id }) },
  },
  'order.placeAtStall': {
    does: 'writes',
    scenes: {
      goods: steps.wishAtStall,
      amount: async () => ({ requestId: 'stall-1', useCredit: false, wish: { kind: 'amount', amount: fen(1_200) } }),
    },
    other: { wish: { kind: 'amount', amount: fen(900) } },
  },
  'payForMe.request': { does: 'writes', scenes: { usual: steps.onPlaced } },
  'payForMe.pay': {
    does: 'writes',
    scenes: { usual: async (shop) => ({ favourId: (await steps.favoured(shop)).favourId }) },
  },
} satisfies Partial<Plays<VerbName>>;
