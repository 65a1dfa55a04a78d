import { fen, yuan } from '@/contract/money';
import type { DeskTransfersVerbs } from '@/contract/verbs/desk/transfers';

import { valueOf, type TestShop } from '../../shop';
import { ADDRESS_FIELDS } from '../../test-content';
import type { VerbScenarios } from '../scenario';
import { TEA } from '../steps';

/** An order of two teas, made in the chat. */
export async function recordInput({ call }: TestShop, received?: number) {
  const { total } = valueOf(await call('cart.quote', { lines: TEA, addressId: await addressOf(call) }));
  const order = { requestId: 'record-1', address: ADDRESS_FIELDS, lines: TEA, remark: '聊天里说好的', shown: total };
  return { ...order, ...(received !== undefined && { received: fen(received) }) };
}

/** Saved only to quote with its province. */
const addressOf = async (call: TestShop['call']) =>
  valueOf(await call('address.save', { requestId: 'address-1', fields: ADDRESS_FIELDS, isDefault: false })).id;

const recorded = async (shop: TestShop, received?: number) =>
  valueOf(await shop.call('desk.recordOrder', await recordInput(shop, received)));

export const DESK_TRANSFERS_SCENARIOS = {
  'desk.confirmTransfer': {
    effect: 'writes',
    scenarios: {
      less: async (shop) => {
        const { order } = await recorded(shop);
        return { requestId: 'confirm-1', orderId: order.id, received: yuan(50), accept: true };
      },
    },
    other: { received: yuan(51) },
  },
  'desk.confirmTransferBack': {
    effect: 'writes',
    scenarios: {
      part: async (shop) => {
        const { order } = await recorded(shop, 6_000);
        const refund = { requestId: 'back-1', orderId: order.id, amount: yuan(5), message: '少了一包' };
        const { order: refunded } = valueOf(await shop.call('desk.refundOrder', refund));
        return { orderId: order.id, refundId: refunded.refunds?.[0]?.id ?? '' };
      },
    },
  },
  'desk.recordOrder': {
    effect: 'writes',
    scenarios: { paid: (shop) => recordInput(shop, 6_800), 'to be paid': (shop) => recordInput(shop) },
    other: { remark: '另一单' },
  },
} satisfies VerbScenarios<keyof DeskTransfersVerbs>;
