import { LIMITS } from '@/contract/limits';
import { parseYuan, type Fen } from '@/contract/money';
import { err, ok, type Result } from '@/contract/result';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

/** Parses an offered price; fails with an error text. `listPrice` is what one piece costs without an offer, fen. */
export function parseOfferPrice(text: string, listPrice: Fen): Result<Fen, string> {
  if (text.trim() === '') return err(copy.offerSheet.priceMissing);
  const price = parseYuan(text);
  if (price === undefined || price <= 0 || price > LIMITS.offerFen) return err(copy.offerSheet.priceInvalid);
  return price < listPrice ? ok(price) : err(copy.offerSheet.notLower(formatYuan(listPrice)));
}
