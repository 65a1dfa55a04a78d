import type { Handler } from '@/cloud/handler';
import type { DeskGoodsVerbs } from '@/contract/verbs/desk/goods';

import { duplicateGoods } from './duplicate-goods';
import { getGoods } from './get-goods';
import { listGoods } from './list-goods';
import { moveGoods } from './move-goods';
import { saveGoods } from './save-goods';
import { setPrice } from './set-price';
import { setShelf } from './set-shelf';
import { setStock } from './set-stock';

export const DESK_GOODS_HANDLERS: { readonly [V in keyof DeskGoodsVerbs]: Handler<V> } = {
  'desk.listGoods': listGoods,
  'desk.getGoods': getGoods,
  'desk.saveGoods': saveGoods,
  'desk.setShelf': setShelf,
  'desk.moveGoods': moveGoods,
  'desk.duplicateGoods': duplicateGoods,
  'desk.setStock': setStock,
  'desk.setPrice': setPrice,
};
