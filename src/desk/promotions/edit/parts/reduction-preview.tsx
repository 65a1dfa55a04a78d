import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { WasPrice } from '@/components/catalog/was-price/was-price';
import { Cell } from '@/components/ui/cell/cell';
import type { ChosenGoods, CouponFields, PromotionFields } from '@/contract/promotions/edited-promotion';
import * as copy from '@/copy';
import form from '@/desk/parts/form.module.css';
import { discountedPrice } from '@/stores/desk/promotions';

import type { AnyDraft } from '../edits';

type TimePrice = Extract<PromotionFields, { kind: 'limited-time-price' }>;

const isCoupon = (fields: CouponFields | PromotionFields): fields is CouponFields => 'discount' in fields;

/** The first of the chosen SKUs of each goods item, with the price that they have then. */
function TimePrices({ fields, goods }: { readonly fields: TimePrice; readonly goods: readonly ChosenGoods[] }) {
  const { goodsIds, skuIds, basis } = fields;
  return goods.map(({ id, title, skus }) => {
    const first = skus.find(({ skuId }) => goodsIds.includes(id) || skuIds.includes(skuId));
    return (
      first && (
        <View key={id} className={form['sku']}>
          <View>{title}</View>
          <Price amount={discountedPrice(fields, first.price)} />
          <WasPrice was={{ price: first.price, basis }} />
        </View>
      )
    );
  });
}

/** A coupon or promotion as a shopper reads it. */
export function ReductionPreview({ draft: { fields, goods } }: { readonly draft: AnyDraft }) {
  if (isCoupon(fields)) {
    const coupon = { ...fields, id: '' };
    const terms = [fields.name, copy.promotions.couponScope(coupon), copy.promotions.couponExpiry(coupon)];
    return (
      <View className={form['card']}>
        <Cell label={copy.promotions.coupons}>
          <View>{copy.promotions.couponTerms(coupon)}</View>
          <View className={form['note']}>{copy.common.joinWithDots(terms)}</View>
        </Cell>
      </View>
    );
  }
  const { groupId, ...shown } = fields;
  return (
    <View className={form['card']}>
      <Cell label={copy.promotions.name}>
        {copy.promotions.summary({ ...shown, id: '', ...(groupId !== undefined && { forGroup: true }) })}
      </Cell>
      {shown.kind === 'limited-time-price' && <TimePrices fields={shown} goods={goods} />}
    </View>
  );
}
