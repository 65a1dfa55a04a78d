import { LIMITS } from '@/contract/limits';
import type { CouponFields } from '@/contract/promotions/edited-promotion';
import { deskPromotions as words } from '@/copy';
import { inputOf, type FormInput, type Part } from '@/desk/parts/form/form-input';
import { amount, choice, firstDay, lastDay, orNothing, wholeNumber, price } from '@/desk/parts/form/notations';

import { nameOf, of, optionalOf, scopeOf, type Draft } from './draft';

const byHand: Part<Draft<CouponFields>, 'claim' | 'hand'> = {
  of: ({ fields }) => (fields.byHand ? 'hand' : 'claim'),
  put: (draft, way) => optionalOf<CouponFields, 'byHand'>('byHand').put(draft, way === 'hand' ? true : undefined),
};

export function couponInputs(draft: Draft<CouponFields>): readonly FormInput<Draft<CouponFields>>[] {
  return [
    nameOf<CouponFields>(),
    inputOf({ label: words.discount, hint: words.yuanHint }, of<CouponFields, 'discount'>('discount'), price),
    inputOf({ label: words.minSpend, hint: words.minSpendHint }, of<CouponFields, 'minSpend'>('minSpend'), amount),
    ...scopeOf(draft),
    inputOf(words.since, of<CouponFields, 'validFrom'>('validFrom'), firstDay),
    inputOf(words.until, of<CouponFields, 'validUntil'>('validUntil'), lastDay),
    inputOf(words.how, byHand, choice(words.ways)),
    ...(draft.fields.byHand
      ? []
      : [
          inputOf(
            { label: words.claimLimit, hint: words.claimLimitHint },
            optionalOf<CouponFields, 'claimLimit'>('claimLimit'),
            orNothing(wholeNumber(1, LIMITS.claims)),
          ),
        ]),
  ];
}

/** What is wrong with a coupon whose inputs are all valid. */
export function couponProblem({ fields }: Draft<CouponFields>): string | undefined {
  const { validFrom, validUntil, discount, minSpend } = fields;
  if (validUntil <= validFrom) return words.wrongPeriod;
  return minSpend > 0 && discount > minSpend ? words.overMinSpend : undefined;
}
