import type { DeskShopVerbs } from '@/contract/verbs/desk/shop';

import { couponFields, promotionFields, shopFields, tieredFields, timePriceFields } from '../../catalog/edited-fields';
import { valueOf } from '../../shop';
import { reads, type VerbScenarios } from '../scenario';

export const DESK_SHOP_SCENARIOS = {
  'desk.getShop': reads({}),
  'desk.saveShop': {
    effect: 'writes',
    scenarios: {
      edited: async ({ call }) => {
        const { version, fields } = valueOf(await call('desk.getShop', {}));
        const pause = { since: 1_763_000_000_000, until: 1_764_000_000_000, text: 'away' };
        return { requestId: 'shop-1', version, fields: { ...fields, shop: { ...fields.shop, pause } } };
      },
    },
    other: { fields: shopFields() },
  },
  'desk.listPromotions': reads({}),
  'desk.savePromotion': {
    effect: 'writes',
    scenarios: {
      'time price': async () => ({ requestId: 'promotion-1', fields: timePriceFields() }),
      'second item': async () => ({ requestId: 'promotion-1', fields: promotionFields() }),
      tiered: async () => ({ requestId: 'promotion-1', fields: tieredFields() }),
      edited: async ({ call }) => {
        const [first] = valueOf(await call('desk.listPromotions', {})).promotions;
        if (!first) throw new Error('no promotion');
        const edited = { id: first.id, version: first.version };
        return { requestId: 'promotion-1', edited, fields: { ...first.fields, name: 'friends of ours' } };
      },
    },
    other: { fields: { ...promotionFields(), name: 'another' } },
  },
  'desk.removePromotion': {
    effect: 'writes',
    scenarios: {
      usual: async ({ call }) => {
        const [first] = valueOf(await call('desk.listPromotions', {})).promotions;
        if (!first) throw new Error('no promotion');
        return { promotionId: first.id, version: first.version };
      },
    },
  },
  'desk.listCoupons': reads({}),
  'desk.saveCoupon': {
    effect: 'writes',
    scenarios: {
      new: async () => ({
        requestId: 'coupon-1',
        fields: { ...couponFields(), goods: { ids: ['tea'], name: '茶' } },
      }),
      edited: async ({ call }) => {
        const [first] = valueOf(await call('desk.listCoupons', {})).coupons;
        if (!first) throw new Error('no coupon');
        const edited = { id: first.id, version: first.version };
        return { requestId: 'coupon-1', edited, fields: { ...first.fields, name: 'five yuan' } };
      },
    },
    other: { fields: { ...couponFields(), name: 'another' } },
  },
  'desk.removeCoupon': {
    effect: 'writes',
    scenarios: {
      usual: async ({ call }) => {
        const [first] = valueOf(await call('desk.listCoupons', {})).coupons;
        if (!first) throw new Error('no coupon');
        return { couponId: first.id, version: first.version };
      },
    },
  },
} satisfies VerbScenarios<keyof DeskShopVerbs>;
