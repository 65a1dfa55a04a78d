import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { WasPrice } from '@/components/catalog/was-price/was-price';
import { Cell } from '@/components/ui/cell/cell';
import type { ChosenGoods, CouponFields, PromotionFields } from '@/contract/promotions/edited-promotion';
import * as copy from '@/copy';
import form from '@/desk/parts/form.module.css';
import { discountedPrice } from '@/stores/desk/promotions';

import type { AnyDraft } from '../edits';
import { skusOf, type TimePrice } from '../promotion-inputs';

const isCoupon = (fields: CouponFields | PromotionFields): fields is CouponFields => 'discount' in fields;

/** The first of the chosen SKUs of each goods item, with the price that they have then. */
function TimePrices({ fields, goods }: { readonly fields: TimePrice; readonly goods: readonly ChosenGoods[] }) {
  return goods.map((item) => {
    const [first] = skusOf(fields, item);
    return (
      first && (
        <View key={item.id} className={form['sku']}>
          <View>{item.title}</View>
          <Price amount={discountedPrice(fields, first.price)} />
          <WasPrice was={{ price: first.price, basis: fields.basis }} />
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
