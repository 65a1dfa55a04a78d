import { parseYuan, type Fen } from '@/contract/money';
import type { WaitingOffer } from '@/contract/offers/offer';
import { err, ok, type Result } from '@/contract/result';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

/** Whether the seller may accept the offered price. */
export function mayAccept({ price, bounds }: WaitingOffer): boolean {
  return bounds !== undefined && price >= bounds.floor && price < bounds.listPrice;
}

/** Parses a counter price; fails with an error text. The cloud checks the price again. */
export function parseCounterPrice(text: string, { price: offered, bounds }: WaitingOffer): Result<Fen, string> {
  if (text.trim() === '') return err(copy.deskOffers.priceMissing);
  const price = parseYuan(text);
  if (price === undefined || !bounds) return err(copy.deskOffers.priceInvalid);
  if (price <= offered) return err(copy.deskOffers.notHigher(formatYuan(offered)));
  if (price < bounds.floor) return err(copy.deskOffers.belowFloor(formatYuan(bounds.floor)));
  return price < bounds.listPrice ? ok(price) : err(copy.deskOffers.notLower(formatYuan(bounds.listPrice)));
}
