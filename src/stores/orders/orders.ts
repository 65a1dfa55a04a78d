import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createList, cursorInput } from '../list';
import { createResource } from '../resource';

export const orderList = createList<'order.list'>((query, cursor) =>
  call('order.list', { ...query, ...cursorInput(cursor) }),
);
export const orderResource = createResource((input: Input<'order.get'>) => call('order.get', input));
