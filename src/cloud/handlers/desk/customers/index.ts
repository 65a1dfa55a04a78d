import type { Handler } from '@/cloud/handler';
import type { DeskCustomersVerbs } from '@/contract/verbs/desk/customers';

import { getCustomer } from './get-customer';
import { giveCoupon } from './give-coupon';
import { giveCredit } from './give-credit';
import { listCustomerOrders } from './list-customer-orders';
import { listCustomers } from './list-customers';
import { setCustomerNote } from './set-customer-note';

export const DESK_CUSTOMERS_HANDLERS: { readonly [V in keyof DeskCustomersVerbs]: Handler<V> } = {
  'desk.listCustomers': listCustomers,
  'desk.getCustomer': getCustomer,
  'desk.listCustomerOrders': listCustomerOrders,
  'desk.setCustomerNote': setCustomerNote,
  'desk.giveCoupon': giveCoupon,
  'desk.giveCredit': giveCredit,
};
