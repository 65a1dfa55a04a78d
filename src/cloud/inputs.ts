import {
  array,
  boolean,
  exactOptional,
  getDotPath,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  picklist,
  pipe,
  safeInteger,
  safeParse,
  string,
  transform,
  union,
  type GenericSchema,
} from 'valibot';

import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { fen } from '@/contract/money';
import { ORDER_STATES } from '@/contract/order';
import { err, ok, type Result } from '@/contract/result';
import { GOODS_SORTS, type Input, type VerbName } from '@/contract/verbs';

const id = pipe(string(), minLength(1), maxLength(LIMITS.idChars));
const cursor = exactOptional(id);
const entryText = exactOptional(pipe(string(), maxLength(LIMITS.entryChars)));
const nothing = object({});
const amount = pipe(number(), safeInteger(), minValue(0), transform(fen));
const query = pipe(string(), maxLength(LIMITS.queryChars));

const goodsQuery = {
  categoryId: exactOptional(id),
  inStock: exactOptional(boolean()),
  preorder: exactOptional(boolean()),
  priceFrom: exactOptional(amount),
  priceTo: exactOptional(amount),
  sort: exactOptional(picklist(GOODS_SORTS)),
  /** The key of the last good shown, with its id. */
  cursor: exactOptional(pipe(string(), minLength(1), maxLength(LIMITS.cursorChars))),
};

const line = object({
  skuId: id,
  quantity: pipe(number(), safeInteger(), minValue(1), maxValue(LIMITS.quantity)),
});

const lines = pipe(array(line), maxLength(LIMITS.lines));

/** Bounds only: whether an address can be delivered to is for `domain/address` to say. */
const fields = object({
  name: pipe(string(), maxLength(LIMITS.nameChars)),
  phone: pipe(string(), maxLength(LIMITS.idChars)),
  province: pipe(string(), maxLength(LIMITS.regionChars)),
  city: pipe(string(), maxLength(LIMITS.regionChars)),
  district: pipe(string(), maxLength(LIMITS.regionChars)),
  detail: pipe(string(), maxLength(LIMITS.detailChars)),
});

const paying = {
  coupon: exactOptional(union([picklist(['best', 'none']), object({ id })])),
  useCredit: exactOptional(boolean()),
};

const INPUTS = {
  'shop.get': nothing,
  'goods.list': object(goodsQuery),
  'goods.search': object({ text: query, ...goodsQuery }),
  'goods.suggest': object({ text: query }),
  'goods.get': object({ goodsId: id }),
  'feed.list': object({ cursor }),
  'feed.get': object({ postId: id }),
  'seller.card': nothing,
  'entry.resolve': object({ scene: entryText, link: entryText }),
  'cart.quote': object({ ...paying, lines, addressId: exactOptional(id) }),
  'coupon.list': nothing,
  'coupon.claim': object({ couponId: id }),
  'order.place': object({
    ...paying,
    requestId: id,
    lines: pipe(lines, minLength(1)),
    addressId: id,
    remark: pipe(string(), maxLength(LIMITS.remarkChars)),
    shown: amount,
  }),
  'order.pay': object({ orderId: id }),
  'order.confirmPayment': object({ orderId: id }),
  'order.list': object({ state: exactOptional(picklist(ORDER_STATES)), text: exactOptional(query), cursor }),
  'order.get': object({ orderId: id }),
  'order.cancel': object({ orderId: id }),
  'order.confirmReceipt': object({ orderId: id }),
  'address.list': nothing,
  'address.save': object({ requestId: id, id: exactOptional(id), fields, isDefault: boolean() }),
  'address.remove': object({ addressId: id }),
} satisfies { readonly [V in VerbName]: GenericSchema<unknown, Input<V>> };

const SCHEMAS: { readonly [V in VerbName]: GenericSchema<unknown, Input<V>> } = INPUTS;

/** Own names only: `constructor` is no verb. */
export function isVerb(name: unknown): name is VerbName {
  return typeof name === 'string' && Object.keys(SCHEMAS).includes(name);
}

/** What the phone sent, as the verb's input: unknown fields dropped. The first thing wrong is named by its path. */
export function parseInput<V extends VerbName>(verb: V, sent: unknown): Result<Input<V>, Failure<'INVALID_INPUT'>> {
  const schema: GenericSchema<unknown, Input<V>> = SCHEMAS[verb];
  const parsed = safeParse(schema, sent, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err(failure('INVALID_INPUT', { path: getDotPath(issue) ?? '', rule: issue.type }));
}
