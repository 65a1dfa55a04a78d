import {
  boolean,
  exactOptional,
  literal,
  minLength,
  object,
  picklist,
  pipe,
  union,
  variant,
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { DeskShopVerbs } from '@/contract/verbs/desk/shop';

import { addressFields } from '../addresses';
import {
  amount,
  count,
  emptyInput,
  id,
  instant,
  listOf,
  paragraph,
  price,
  saveOf,
  shopPicture,
  textLine,
  title,
  version,
} from '../schemas';

const licence = variant('kind', [
  object({
    kind: literal('registered'),
    name: textLine(),
    creditCode: textLine(),
    type: textLine(),
    address: textLine(),
    representative: textLine(),
    scope: paragraph,
    permits: listOf(object({ name: textLine(), number: textLine() }), LIMITS.attributes),
  }),
  object({ kind: literal('exempt'), statement: paragraph, address: textLine(), contact: textLine() }),
]);

const template = exactOptional(textLine());

const messageTemplates = object({
  sent: template,
  'payment-confirmed': template,
  'balance-due': template,
  'refund-answered': template,
  'offer-answered': template,
  'back-in-stock': template,
  'gift-claimed': template,
  'gift-unclaimed': template,
});

const shop = object({
  name: title,
  signature: textLine(),
  avatar: shopPicture,
  cover: shopPicture,
  payment: picklist(['wechat', 'contact']),
  licence,
  categories: listOf(object({ id, name: title }), LIMITS.categories),
  popularSearches: listOf(title, LIMITS.suggestions),
  freight: object({
    base: amount,
    includedGrams: count(0, LIMITS.weightGrams),
    perExtraKg: amount,
    freeFrom: amount,
    remote: object({ provinces: listOf(title, LIMITS.categories), surcharge: amount }),
  }),
  delivery: paragraph,
  pause: exactOptional(object({ since: instant, until: instant, text: textLine() })),
  returns: paragraph,
  privacy: listOf(paragraph, LIMITS.blocks),
  stall: exactOptional(object({ name: title })),
  payForMe: exactOptional(boolean()),
  giftChoice: exactOptional(boolean()),
  transferHours: exactOptional(count(1, LIMITS.transferHours)),
  preparedOrderDays: exactOptional(count(1, 90)),
  messageTemplates: exactOptional(messageTemplates),
});

const seller = object({
  name: title,
  avatar: shopPicture,
  motto: textLine(),
  about: listOf(paragraph, LIMITS.blocks),
  wechatId: id,
  qrCode: shopPicture,
  qrCodeUpdatedAt: instant,
  helpTopics: listOf(textLine(), LIMITS.attributes),
  replyHours: textLine(),
  phone: exactOptional(textLine()),
  group: exactOptional(object({ name: title, qrCode: shopPicture, until: instant })),
  officialAccount: exactOptional(object({ name: title, qrCode: exactOptional(shopPicture) })),
});

const scope = object({ ids: listOf(id, LIMITS.scope), name: title });
const percentOff = count(1, 99);
const promotionFields = { name: title, since: instant, until: instant, groupId: exactOptional(id) };

const promotion = variant('kind', [
  object({
    ...promotionFields,
    kind: literal('limited-time-price'),
    goodsIds: listOf(id, LIMITS.scope),
    skuIds: listOf(id, LIMITS.scope),
    newPrice: union([object({ percentOff }), object({ price })]),
    basis: textLine(LIMITS.titleChars),
  }),
  object({
    ...promotionFields,
    kind: literal('second-item-discount'),
    goodsIds: listOf(id, LIMITS.scope),
    percentOff,
  }),
  object({
    ...promotionFields,
    kind: literal('tiered-discount'),
    tiers: pipe(listOf(object({ minSpend: price, discount: price }), LIMITS.tiers), minLength(1)),
    goods: exactOptional(scope),
  }),
]);

const coupon = object({
  name: title,
  discount: price,
  minSpend: amount,
  goods: exactOptional(scope),
  validFrom: instant,
  validUntil: instant,
  claimLimit: exactOptional(count(1, LIMITS.claims)),
  byHand: exactOptional(literal(true)),
});

export const DESK_SHOP_INPUTS = {
  'desk.getShop': emptyInput,
  'desk.saveShop': object({
    requestId: id,
    version,
    fields: object({ shop, seller, returnAddress: exactOptional(addressFields) }),
  }),
  'desk.listPromotions': emptyInput,
  'desk.savePromotion': saveOf(promotion),
  'desk.removePromotion': object({ promotionId: id, version }),
  'desk.listCoupons': emptyInput,
  'desk.saveCoupon': saveOf(coupon),
  'desk.removeCoupon': object({ couponId: id, version }),
} satisfies { readonly [V in keyof DeskShopVerbs]: GenericSchema<unknown, DeskShopVerbs[V]['input']> };
