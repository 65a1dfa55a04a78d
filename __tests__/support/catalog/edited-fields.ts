import type { GoodsFields } from '@/contract/catalog/edited-goods';
import type { PostFields } from '@/contract/feed/edited-post';
import { ZERO, yuan } from '@/contract/money';
import type { CouponFields, PromotionFields } from '@/contract/promotions/edited-promotion';
import type { ShopFields } from '@/contract/shop/edited-shop';

import { aPhoto } from '../reviews/reviews';
import { SELLER, SHOP } from '../test-content';

const picture = { ...aPhoto(), alt: 'a picture' };

/** Fields of a new goods item with one SKU, as the desk sends them. */
export function goodsFields(over: Partial<GoodsFields> = {}): GoodsFields {
  return {
    categoryId: 'ware',
    title: 'a bowl',
    subtitle: 'for noodles',
    gallery: [picture],
    optionGroups: [],
    skus: [{ options: [], price: yuan(40), weightGrams: 200 }],
    maxPerOrder: 20,
    story: [],
    attributes: [],
    returns: { kind: 'seven-days' },
    ...over,
  };
}

/** The same with every field that may be left out. */
export function allGoodsFields(): GoodsFields {
  return goodsFields({
    optionGroups: [{ name: '颜色', values: ['red', 'blue'] }],
    skus: [
      {
        ...{ options: ['red'], price: yuan(40), weightGrams: 200, picture, supply: 3, floor: yuan(30) },
        was: { price: yuan(50), basis: '上周标价' },
      },
      { options: ['blue'], price: yuan(42), weightGrams: 200 },
    ],
    story: [
      { kind: 'text', text: 'thrown by hand' },
      { kind: 'picture', picture },
    ],
    attributes: [{ name: 'made in', value: 'Jingdezhen' }],
    returns: { kind: 'none', reason: 'made for you' },
    preorder: {
      from: '京都',
      arrivesAt: 1_800_000_000_000,
      deposit: { percent: 30, balanceDays: 7, nonRefundablePercent: 10, priceChangePolicy: 'never more' },
    },
    bargain: { offerLimit: 3, holdHours: 24 },
    tags: ['bowl'],
  });
}

export function postFields(over: Partial<PostFields> = {}): PostFields {
  return { text: 'a post', pictures: [picture], goodsIds: ['cup'], blocks: [], ...over };
}

export function shopFields(): ShopFields {
  return {
    shop: { ...SHOP, avatar: picture, cover: picture },
    seller: { ...SELLER, avatar: picture, qrCode: picture, qrCodeUpdatedAt: 1_700_000_000_000 },
  };
}

const THIS_YEAR = { since: 1_763_000_000_000, until: 1_800_000_000_000 };

export function promotionFields(): PromotionFields {
  return { ...THIS_YEAR, kind: 'second-item-discount', name: 'two', goodsIds: ['tea'], percentOff: 50 };
}

export function timePriceFields(): PromotionFields {
  return {
    ...{ ...THIS_YEAR, kind: 'limited-time-price', name: 'this month', goodsIds: ['tea'], skuIds: ['cup-red'] },
    ...{ newPrice: { price: yuan(25) }, basis: '上周标价', groupId: 'friends' },
  };
}

export function tieredFields(): PromotionFields {
  const tiers = [{ minSpend: yuan(100), discount: yuan(10) }];
  return { ...THIS_YEAR, kind: 'tiered-discount', name: 'more', tiers, goods: { ids: ['tea'], name: '茶' } };
}

export function couponFields(): CouponFields {
  return {
    name: 'seven',
    discount: yuan(7),
    minSpend: ZERO,
    validFrom: 1_763_000_000_000,
    validUntil: 1_800_000_000_000,
  };
}
