import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { listOf } from '../list';
import { sendOnce } from '../request-id';
import { resourceOf } from '../resource';

/** Everyone who ever ordered. */
export const customerList = listOf('desk.listCustomers');

export const customerOrders = listOf('desk.listCustomerOrders');

export const customerResource = resourceOf('desk.getCustomer');

/** A write that answers with the customer as they are then. */
const changing =
  <I extends Input<'desk.getCustomer'>>(send: (input: I) => Promise<Answer<'desk.giveCoupon'>>) =>
  async (input: I) => {
    const answer = await send(input);
    if (answer.ok) customerResource.put({ customerId: input.customerId }, answer.value);
    return answer;
  };

export const setCustomerNote = changing((input: Input<'desk.setCustomerNote'>) => call('desk.setCustomerNote', input));

export const giveCoupon = changing(sendOnce('desk.giveCoupon'));

export const giveCredit = changing(sendOnce('desk.giveCredit'));
