import type { CouponFields, PromotionFields, ReductionKind } from '@/contract/promotions/edited-promotion';
import { valueIn } from '@/contract/remote';
import { mapOk } from '@/contract/result';
import { editedOf, type DocumentEdit, type Opened } from '@/desk/parts/form/use-document-form';
import { reductionsResource, saveCoupon, savePromotion } from '@/stores/desk/promotions';

import { couponInputs, couponProblem } from './coupon-inputs';
import type { Draft } from './draft';
import {
  promotionProblem,
  secondItemInputs,
  tieredInputs,
  timePriceInputs,
  type SecondItem,
  type Tiered,
  type TimePrice,
} from './promotion-inputs';

export type AnyDraft = Draft<CouponFields | PromotionFields>;

interface Named {
  readonly kind: ReductionKind;
  readonly id: string;
}

const find = ({ kind, id }: Named): Opened<AnyDraft> | undefined => {
  const found = valueIn(reductionsResource.peek({ kind }))?.find((each) => each.id === id);
  return found && { id, version: found.version, fields: { fields: found.fields, goods: found.goods } };
};

/** A coupon or promotion as it is stored; undefined when it is gone. */
export const reductionToEdit = {
  load: ({ kind }: Named) => reductionsResource.load({ kind }),
  peek(named: Named) {
    const remote = reductionsResource.peek({ kind: named.kind });
    return remote.status === 'ready' ? { ...remote, value: find(named) } : remote;
  },
};

async function read<F>(named: Named): Promise<Opened<Draft<F>> | undefined> {
  await reductionToEdit.load(named);
  return find(named) as Opened<Draft<F>> | undefined; // one of this kind, which never changes
}

const none = () => undefined;

const couponEdit: DocumentEdit<Draft<CouponFields>> = {
  inputs: couponInputs,
  problem: couponProblem,
  save: async (opened) => mapOk(await saveCoupon({ ...editedOf(opened), fields: opened.fields.fields }), none),
  read: (id) => read({ kind: 'coupon', id }),
};

const promotionEdit = <F extends PromotionFields>(
  kind: F['kind'],
  inputs: DocumentEdit<Draft<F>>['inputs'],
): DocumentEdit<Draft<F>> => ({
  inputs,
  problem: promotionProblem,
  save: async (opened) => mapOk(await savePromotion({ ...editedOf(opened), fields: opened.fields.fields }), none),
  read: (id) => read({ kind, id }),
});

/** How each kind is edited. */
export const EDITS = {
  coupon: couponEdit,
  'limited-time-price': promotionEdit<TimePrice>('limited-time-price', timePriceInputs),
  'second-item-discount': promotionEdit<SecondItem>('second-item-discount', secondItemInputs),
  'tiered-discount': promotionEdit<Tiered>('tiered-discount', tieredInputs),
};
