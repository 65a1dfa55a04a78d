import type { CouponFields, PromotionFields, ReductionKind } from '@/contract/promotions/edited-promotion';
import { valueIn } from '@/contract/remote';
import type { DocumentEdit, Opened } from '@/desk/parts/form/use-document-form';
import { reductionsResource, saveCoupon, savePromotion } from '@/stores/desk/promotions';

import { couponInputs, couponProblem } from './coupon-inputs';
import type { Draft } from './draft';
import { promotionProblem } from './promotion-inputs';

/** What a save replaces; nothing when it makes a new one. */
const editedOf = (id: string, version: number) => (version === 0 ? {} : { edited: { id, version } });

async function read<F>(kind: ReductionKind, id: string): Promise<Opened<Draft<F>> | undefined> {
  await reductionsResource.load({ kind });
  const found = valueIn(reductionsResource.peek({ kind }))?.find((each) => each.id === id);
  // One of this kind, which never changes.
  return found && { version: found.version, fields: { fields: found.fields as F, goods: found.goods } };
}

export const couponEdit = (id: string): DocumentEdit<Draft<CouponFields>> => ({
  inputs: couponInputs,
  problem: couponProblem,
  save: ({ version, fields: { fields } }) => saveCoupon({ ...editedOf(id, version), fields }),
  read: () => read('coupon', id),
});

export const promotionEdit = <F extends PromotionFields>(
  id: string,
  kind: F['kind'],
  inputs: DocumentEdit<Draft<F>>['inputs'],
): DocumentEdit<Draft<F>> => ({
  inputs,
  problem: promotionProblem,
  save: ({ version, fields: { fields } }) => savePromotion({ ...editedOf(id, version), fields }),
  read: () => read(kind, id),
});
