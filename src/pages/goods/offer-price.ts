import { LIMITS } from '@/contract/limits';
import { parseYuan, type Fen } from '@/contract/money';
import { err, ok, type Result } from '@/contract/result';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

/** The price that was written, or what is wrong with it, in words. `shelf` is what one piece costs anyone. */
export function readPrice(text: string, shelf: Fen): Result<Fen, string> {
  if (text.trim() === '') return err(copy.offerSheet.noPrice);
  const price = parseYuan(text);
  if (price === undefined || price <= 0 || price > LIMITS.offerFen) return err(copy.offerSheet.badPrice);
  return price < shelf ? ok(price) : err(copy.offerSheet.notLower(formatYuan(shelf)));
}
