import type { Quote, QuoteLine } from '@/contract/cart/quote';
import { ZERO, type Fen } from '@/contract/money';
import type { Picture } from '@/contract/picture';

/**
 * The SKU id of a plain amount paid at the stall. It is not in the catalog and has no stock; no real SKU may use it.
 */
const STALL_SKU = '.stall';

export interface StallAmount {
  readonly amount: Fen;
  /** Title of the line, as set by the shop. */
  readonly name: string;
  readonly picture: Picture;
}

/** Whether a line is a SKU of the catalog and not a plain amount. */
export function isCatalogLine({ skuId }: Pick<QuoteLine, 'skuId'>): boolean {
  return skuId !== STALL_SKU;
}

/** The quote for a plain amount: one line, without promotions, coupons or credit. */
export function quoteForAmount({ amount, name, picture }: StallAmount): Quote {
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
    maxQuantity: 1,
  };
  return {
    lines: [line],
    unavailable: [],
    breakdown: [{ kind: 'goods', amount, pieces: 1 }],
    total: amount,
    coupons: { usable: [], unusable: [] },
    credit: { available: ZERO, used: ZERO },
  };
}
