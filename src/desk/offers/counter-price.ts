import { parseYuan, type Fen } from '@/contract/money';
import type { AskedOffer } from '@/contract/offers/offer';
import { err, ok, type Result } from '@/contract/result';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

const words = copy.deskOffers;

/** Whether the seller may say yes to what was offered. */
export function mayAccept({ price, bounds }: AskedOffer): boolean {
  return bounds !== undefined && price >= bounds.floor && price < bounds.shelf;
}

/** The price that she names instead, or what is wrong with it, in words. The cloud looks at it again. */
export function readCounter(text: string, { price: asked, bounds }: AskedOffer): Result<Fen, string> {
  if (text.trim() === '') return err(words.noPrice);
  const price = parseYuan(text);
  if (price === undefined || !bounds) return err(words.badPrice);
  if (price <= asked) return err(words.notHigher(formatYuan(asked)));
  if (price < bounds.floor) return err(words.belowFloor(formatYuan(bounds.floor)));
  return price < bounds.shelf ? ok(price) : err(words.notLower(formatYuan(bounds.shelf)));
}
