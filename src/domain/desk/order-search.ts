import type { Order } from '@/contract/orders/order';

import { fieldMatcher, orderFields } from '../orders/order-search';

interface SearchedOrder {
  readonly order: Order;
  readonly note?: string;
}

/** Matches orders whose number, goods, recipient, remark and note together contain every word of the text. */
export function deskOrderMatcher(text: string): (searched: SearchedOrder) => boolean {
  const matches = fieldMatcher(text);
  return ({ order, note = '' }) => {
    const { address, remark } = order;
    return matches([...orderFields(order), ...(address ? Object.values(address) : []), remark, note]);
  };
}
