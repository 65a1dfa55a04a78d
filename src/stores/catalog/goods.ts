import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createList, fromCursor } from '../list';
import { createResource } from '../resource';

export const goodsList = createList<'goods.list'>((query, cursor) =>
  call('goods.list', { ...query, ...fromCursor(cursor) }),
);
export const searchList = createList<'goods.search'>((query, cursor) =>
  call('goods.search', { ...query, ...fromCursor(cursor) }),
);
export const goodsResource = createResource((input: Input<'goods.get'>) => call('goods.get', input));
