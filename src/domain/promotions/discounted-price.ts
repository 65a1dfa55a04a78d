import { fen, greatest, minus, percentOff, type Fen } from '@/contract/money';
import type { LimitedTimePrice } from '@/contract/promotions/promotion-record';

/** The price after a limited-time price; at least 1 fen. */
export function discountedPrice({ newPrice }: Pick<LimitedTimePrice, 'newPrice'>, price: Fen): Fen {
  return 'price' in newPrice ? newPrice.price : greatest(fen(1), minus(price, percentOff(price, newPrice.percentOff)));
}
