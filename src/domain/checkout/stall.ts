import type { Quote, QuoteLine } from '@/contract/cart/quote';
import { ZERO, type Fen } from '@/contract/money';
import type { Picture } from '@/contract/picture';

/** The SKU of an amount that was named at the stall: no good of the shop, and no stock is kept of it. No SKU may be called so. */
export const STALL_SKU = '.stall';

export interface StallAmount {
  readonly amount: Fen;
  /** What the shop calls it. */
  readonly name: string;
  readonly picture: Picture;
}

/** Whether a line is a good of the shop, and not an amount that was named. */
export function isOfShop({ skuId }: Pick<QuoteLine, 'skuId'>): boolean {
  return skuId !== STALL_SKU;
}

/** The quote of an amount that the seller named: just that, with nothing taken off. */
export function quoteOfAmount({ amount, name, picture }: StallAmount): Quote {
  const line: QuoteLine = {
    skuId: STALL_SKU,
    goodsId: '',
    title: name,
    options: [],
    picture,
    quantity: 1,
    unitPrice: amount,
    amount,
    discount: ZERO,
    payable: amount,
    most: 1,
  };
  return {
    lines: [line],
    troubled: [],
    figures: [{ kind: 'goods', amount, pieces: 1 }],
    total: amount,
    coupons: { usable: [], unusable: [] },
    credit: { has: ZERO, uses: ZERO },
  };
}
