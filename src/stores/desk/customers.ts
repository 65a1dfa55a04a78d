import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { createList, cursorInput } from '../list';
import { withRequestId } from '../request-id';
import { createResource } from '../resource';

/** Everyone who ever ordered. */
export const customerList = createList<'desk.listCustomers'>((_all, cursor) =>
  call('desk.listCustomers', cursorInput(cursor)),
);

export const customerOrders = createList<'desk.listCustomerOrders'>((query, cursor) =>
  call('desk.listCustomerOrders', { ...query, ...cursorInput(cursor) }),
);

export const customerResource = createResource((input: Input<'desk.getCustomer'>) => call('desk.getCustomer', input));

/** A write that answers with the customer as they are then. */
const changing =
  <I extends Input<'desk.getCustomer'>>(send: (input: I) => Promise<Answer<'desk.giveCoupon'>>) =>
  async (input: I) => {
    const answer = await send(input);
    if (answer.ok) customerResource.put({ customerId: input.customerId }, answer.value);
    return answer;
  };

type Sent<V extends 'desk.giveCoupon' | 'desk.giveCredit'> = Omit<Input<V>, 'requestId'>;

export const setCustomerNote = changing((input: Input<'desk.setCustomerNote'>) => call('desk.setCustomerNote', input));

export const giveCoupon = changing(
  withRequestId<Sent<'desk.giveCoupon'>, Answer<'desk.giveCoupon'>>((input) => call('desk.giveCoupon', input)),
);

export const giveCredit = changing(
  withRequestId<Sent<'desk.giveCredit'>, Answer<'desk.giveCredit'>>((input) => call('desk.giveCredit', input)),
);
