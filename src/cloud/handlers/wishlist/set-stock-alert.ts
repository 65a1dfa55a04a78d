import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import type { WishlistRecord } from '@/cloud/shopper-records';
import { readStockInTransaction } from '@/cloud/repositories/catalog/stock';
import { updateWishlist } from '@/cloud/services/wishlist/wishlist';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';

export const setStockAlert: Handler<'wishlist.setStockAlert'> = (input, ports) =>
  updateWishlist(ports, async (wishlist, tx) => {
    const stockOf = await readStockInTransaction(tx, [input.skuId]);
    return stockOf(input.skuId) > 0 && input.on ? ok(wishlist) : withAlert(wishlist, input, ports);
  });

/**
 * Unchanged if the alert is already active. An alert that was sent is replaced by a new one if the SKU sold out again.
 */
function withAlert(
  wishlist: WishlistRecord,
  { skuId, on }: Input<'wishlist.setStockAlert'>,
  { catalog, clock }: Pick<Ports, 'catalog' | 'clock'>,
): Result<WishlistRecord, Failure<'NOT_FOUND' | 'TOO_MANY'>> {
  const existing = wishlist.alerts.find((alert) => alert.skuId === skuId);
  const others = wishlist.alerts.filter((alert) => alert !== existing);
  if (!on) return ok(existing ? { ...wishlist, alerts: others } : wishlist);
  if (existing && existing.notifiedAt === undefined) return ok(wishlist);
  if (!catalog.skuById.has(skuId)) return err(failure('NOT_FOUND', { what: 'sku' }));
  if (others.length >= LIMITS.stockAlerts)
    return err(failure('TOO_MANY', { what: 'alerts', limit: LIMITS.stockAlerts }));
  return ok({ ...wishlist, alerts: [{ skuId, at: clock.now() }, ...others] });
}
