import { fen } from '@/contract/money';
import type { DeskGoodsVerbs } from '@/contract/verbs/desk/goods';

import { allGoodsFields, goodsFields } from '../../catalog/edited-fields';
import { valueOf } from '../../shop';
import { reads, type VerbScenarios } from '../scenario';

export const DESK_GOODS_SCENARIOS = {
  'desk.listGoods': reads({ shelf: 'on', text: 'cup', lowStock: true, cursor: '0:cup' } as const),
  'desk.getGoods': reads({ goodsId: 'cup' }),
  'desk.saveGoods': {
    effect: 'writes',
    scenarios: {
      new: async () => ({ requestId: 'goods-1', fields: allGoodsFields() }),
      edited: async ({ call }) => {
        const { id, version, fields } = valueOf(await call('desk.getGoods', { goodsId: 'cup' }));
        return { requestId: 'goods-1', edited: { id, version }, fields: { ...fields, title: 'mug' } };
      },
    },
    other: { fields: goodsFields({ title: 'another' }) },
  },
  'desk.setShelf': { effect: 'writes', scenarios: { off: async () => ({ goodsId: 'cup', shelf: 'off' }) } },
  'desk.moveGoods': {
    effect: 'writes',
    scenarios: {
      before: async () => ({ goodsId: 'gone', beforeId: 'cup' }),
      last: async () => ({ goodsId: 'cup' }),
    },
  },
  'desk.duplicateGoods': {
    effect: 'writes',
    scenarios: { usual: async () => ({ requestId: 'duplicate-1', goodsId: 'cup' }) },
    other: { goodsId: 'tea' },
  },
  'desk.setStock': {
    effect: 'writes',
    scenarios: {
      set: async () => ({
        ...{ requestId: 'stock-1', goodsId: 'cup', skuId: 'cup-red' },
        change: { kind: 'set', pieces: 9 },
      }),
      take: async () => ({
        ...{ requestId: 'stock-1', goodsId: 'cup', skuId: 'cup-red' },
        change: { kind: 'take', pieces: 2 },
      }),
    },
    other: { change: { kind: 'add', pieces: 1 } },
  },
  'desk.setPrice': {
    effect: 'writes',
    scenarios: { usual: async () => ({ goodsId: 'cup', skuId: 'cup-red', price: fen(5_500) }) },
  },
} satisfies VerbScenarios<keyof DeskGoodsVerbs>;
