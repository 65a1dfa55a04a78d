import type { CheckoutVerbs } from '@/contract/verbs/checkout';

import type { Handler } from '../../handler';
import { getFavour } from './get-pay-for-me';
import { getBasket } from './get-prepared-order';
import { payFavour } from './pay-pay-for-me';
import { placeAtStall } from './place-at-stall';
import { placeOrder } from './place-order';
import { askFriend } from './request-pay-for-me';

export const CHECKOUT_HANDLERS: { readonly [V in keyof CheckoutVerbs]: Handler<V> } = {
  'order.place': placeOrder,
  'order.placeAtStall': placeAtStall,
  'preparedOrder.get': getBasket,
  'payForMe.request': askFriend,
  'payForMe.get': getFavour,
  'payForMe.pay': payFavour,
};
