import { fen, ZERO, yuan } from '@/contract/money';
import type { OrderState } from '@/contract/orders/order';
import { beijingDay, HOUR } from '@/contract/time';
import type { DeskOrdersVerbs } from '@/contract/verbs/desk/orders';

import { valueOf, type TestShop } from '../../shop';
import type { VerbScenarios } from '../scenario';
import * as steps from '../steps';

const PARCEL = { carrier: '顺丰速运', trackingNumber: 'SF0000000000001' };
const RIGHT = { carrier: '中通快递', trackingNumber: '78000000000001' };

const orderIn = async (shop: TestShop, state: OrderState) => ({
  orderId: (await steps.placePaidOrder(shop, state)).id,
});

const lower = (shown: number, orderId: string) => ({
  ...{ requestId: 'lower-1', orderId, shown: fen(shown), goods: yuan(5), freight: ZERO },
});

/** Two parcels with all pieces of `steps.placePaidOrder`. */
const PARCELS = [
  { ...PARCEL, lines: [{ skuId: 'cup-red', quantity: 2 }] },
  { ...RIGHT, lines: [{ skuId: 'tea-1', quantity: 3 }] },
] as const;

export const DESK_ORDERS_SCENARIOS = {
  'desk.listOrders': {
    effect: 'reads',
    scenarios: {
      'to ship': async (shop) => {
        await steps.placePaidOrder(shop);
        return { task: 'to-ship', text: 'tea', cursor: '0:a' };
      },
      all: async (shop) => {
        await steps.placePaidOrder(shop);
        return { task: 'all' };
      },
      'behind a figure': async (shop) => {
        await steps.placePaidOrder(shop);
        const today = beijingDay(shop.clock.now);
        const behind = { figure: 'sold', first: today - 6, last: today, source: 'chat', goodsId: 'tea' } as const;
        return { task: 'all', text: 'tea', behind, cursor: `${shop.clock.now}:zz` };
      },
    },
  },
  'desk.exportOrders': {
    effect: 'reads',
    scenarios: {
      today: async (shop) => {
        await steps.placePaidOrder(shop);
        return { from: shop.clock.now - HOUR, to: shop.clock.now + HOUR, cursor: `${shop.clock.now}:zz` };
      },
    },
  },
  'desk.getOrder': {
    effect: 'settles',
    scenarios: {
      expired: async (shop) => {
        const { id } = await steps.placeTestOrder(shop);
        shop.clock.now += HOUR;
        return { orderId: id };
      },
    },
  },
  'desk.setNote': {
    effect: 'writes',
    scenarios: { usual: async (shop) => ({ ...(await orderIn(shop, 'paid')), note: '老客，多放一包茶' }) },
  },
  'desk.ship': {
    effect: 'writes',
    scenarios: {
      'one parcel': async (shop) => ({ ...(await orderIn(shop, 'paid')), parcels: [PARCEL] }),
      'two parcels': async (shop) => ({ ...(await orderIn(shop, 'paid')), parcels: PARCELS }),
    },
  },
  'desk.shipMany': {
    effect: 'writes',
    scenarios: {
      'one of two': async (shop) => {
        const { orderId } = await orderIn(shop, 'paid');
        return {
          parcels: [
            { orderId, ...PARCEL },
            { orderId: 'nothing', ...RIGHT },
          ],
        };
      },
    },
  },
  'desk.correctParcel': {
    effect: 'writes',
    scenarios: {
      shipped: async (shop) => {
        const found = await orderIn(shop, 'paid');
        valueOf(await shop.call('desk.ship', { ...found, parcels: [PARCEL] }));
        return { ...found, trackingNumber: PARCEL.trackingNumber, correct: RIGHT };
      },
    },
  },
  'desk.lowerPrice': {
    effect: 'writes',
    scenarios: {
      unpaid: async (shop) => {
        const { id, total } = await steps.placeTestOrder(shop);
        valueOf(await shop.call('order.pay', { orderId: id }));
        return lower(total, id);
      },
      balance: async (shop) => {
        const { id, total } = await steps.placePreorderAwaitingBalance(shop);
        return lower(total, id);
      },
    },
    other: { goods: yuan(6) },
  },
  'desk.cancelOrder': {
    effect: 'writes',
    scenarios: {
      unpaid: async (shop) => ({ orderId: (await steps.placeTestOrder(shop)).id, message: '没货了' }),
      bought: async (shop) => ({ orderId: (await steps.placeBoughtPreorder(shop)).id, message: '没货了' }),
    },
  },
  'desk.refundOrder': {
    effect: 'writes',
    scenarios: {
      part: async (shop) => ({
        ...(await orderIn(shop, 'shipped')),
        ...{ requestId: 'back-1', amount: yuan(5), message: '杯口有个小点' },
      }),
      whole: async (shop) => {
        const found = await orderIn(shop, 'paid');
        const { refundable } = valueOf(await shop.call('desk.getOrder', found));
        return { ...found, requestId: 'back-1', amount: refundable, message: '没货了' };
      },
    },
    other: { amount: yuan(6) },
  },
} satisfies VerbScenarios<keyof DeskOrdersVerbs>;
