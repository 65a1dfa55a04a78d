import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createList, cursorInput } from '../list';
import { createResource } from '../resource';

export const goodsList = createList<'goods.list'>((query, cursor) =>
  call('goods.list', { ...query, ...cursorInput(cursor) }),
);
export const searchList = createList<'goods.search'>((query, cursor) =>
  call('goods.search', { ...query, ...cursorInput(cursor) }),
);
export const goodsResource = createResource((input: Input<'goods.get'>) => call('goods.get', input));
