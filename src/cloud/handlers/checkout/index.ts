import { forPayer } from '@/cloud/services/gifts/for-payer';
import type { CheckoutVerbs } from '@/contract/verbs/checkout';

import type { Handler } from '../../handler';
import { getPayForMe } from './get-pay-for-me';
import { getPreparedOrder } from './get-prepared-order';
import { payForFriend } from './pay-for-friend';
import { placeAtStall } from './place-at-stall';
import { placeOrder } from './place-order';
import { requestPayForMe } from './request-pay-for-me';

export const CHECKOUT_HANDLERS: { readonly [V in keyof CheckoutVerbs]: Handler<V> } = {
  'order.place': forPayer(placeOrder),
  'order.placeAtStall': placeAtStall,
  'preparedOrder.get': getPreparedOrder,
  'payForMe.request': requestPayForMe,
  'payForMe.get': getPayForMe,
  'payForMe.pay': payForFriend,
};
