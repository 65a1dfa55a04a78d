import {
  exactOptional,
  literal,
  maxLength,
  minLength,
  object,
  picklist,
  pipe,
  string,
  variant,
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { DeskGoodsVerbs } from '@/contract/verbs/desk/goods';

import { count, id, instant, listOf, paragraph, price, query, saveOf, shopPicture, textLine, title } from '../schemas';

const share = (to: number) => count(1, to);

const sku = object({
  id: exactOptional(id),
  options: listOf(title, LIMITS.optionGroups),
  price,
  was: exactOptional(object({ price, basis: textLine(LIMITS.titleChars) })),
  weightGrams: count(0, LIMITS.weightGrams),
  picture: exactOptional(shopPicture),
  supply: exactOptional(count(0, LIMITS.pieces)),
  floor: exactOptional(price),
});

const deposit = object({
  percent: share(99),
  balanceDays: share(90),
  nonRefundablePercent: count(0, LIMITS.nonRefundablePercent),
  priceChangePolicy: textLine(),
});

const fields = object({
  categoryId: id,
  title,
  subtitle: textLine(),
  gallery: pipe(listOf(shopPicture, LIMITS.galleryPictures), minLength(1)),
  optionGroups: listOf(
    object({ name: title, values: pipe(listOf(title, LIMITS.optionValues), minLength(1)) }),
    LIMITS.optionGroups,
  ),
  skus: pipe(listOf(sku, LIMITS.skus), minLength(1)),
  maxPerOrder: count(1, LIMITS.quantity),
  story: listOf(
    variant('kind', [
      object({ kind: literal('text'), text: paragraph }),
      object({ kind: literal('picture'), picture: shopPicture }),
    ]),
    LIMITS.blocks,
  ),
  attributes: listOf(object({ name: title, value: textLine() }), LIMITS.attributes),
  returns: variant('kind', [
    object({ kind: literal('seven-days') }),
    object({ kind: literal('none'), reason: pipe(textLine(), minLength(1)) }),
  ]),
  preorder: exactOptional(object({ from: title, arrivesAt: instant, deposit: exactOptional(deposit) })),
  bargain: exactOptional(object({ percent: exactOptional(share(99)), offerLimit: share(20), holdHours: share(720) })),
  tags: exactOptional(listOf(title, LIMITS.tags)),
});

const stockChange = object({ kind: picklist(['set', 'add', 'take']), pieces: count(0, LIMITS.pieces) });

export const DESK_GOODS_INPUTS = {
  'desk.listGoods': object({
    shelf: exactOptional(picklist(['on', 'off'])),
    text: exactOptional(query),
    lowStock: exactOptional(literal(true)),
    cursor: exactOptional(pipe(string(), minLength(1), maxLength(LIMITS.cursorChars))),
  }),
  'desk.getGoods': object({ goodsId: id }),
  'desk.setShelf': object({ goodsId: id, shelf: picklist(['on', 'off']) }),
  'desk.moveGoods': object({ goodsId: id, beforeId: exactOptional(id) }),
  'desk.duplicateGoods': object({ requestId: id, goodsId: id }),
  'desk.setStock': object({ requestId: id, goodsId: id, skuId: id, change: stockChange }),
  'desk.setPrice': object({ goodsId: id, skuId: id, price }),
  'desk.saveGoods': saveOf(fields),
} satisfies { readonly [V in keyof DeskGoodsVerbs]: GenericSchema<unknown, DeskGoodsVerbs[V]['input']> };
