import type { Ports, Reader, Transaction, WriteFailure } from '@/cloud/ports';
import type { WishlistRecord } from '@/cloud/shopper-records';
import { ok, type Result } from '@/contract/result';
import type { StockAlert, Wishlist } from '@/contract/wishlist/wishlist';

import { goodsCardLookup, readStockAndPromotions } from '../catalog/goods-cards';

/** The caller's wishlist as it is stored. */
export async function readWishlist(
  db: Reader,
  { caller: { shopperId } }: Pick<Ports, 'caller'>,
): Promise<WishlistRecord> {
  return (await db.get('wishlists', shopperId)) ?? { id: shopperId, favourites: [], alerts: [] };
}

/** Updates the caller's wishlist with `change`; an unchanged one is not written. */
export async function updateWishlist<F>(
  ports: Ports,
  change: (record: WishlistRecord, tx: Transaction) => Promise<Result<WishlistRecord, F>>,
): Promise<Result<Wishlist, F | WriteFailure>> {
  const written = await ports.db.transaction<WishlistRecord, F>(async (tx) => {
    const record = await readWishlist(tx, ports);
    const next = await change(record, tx);
    if (next.ok && next.value !== record) tx.put('wishlists', next.value);
    return next;
  });
  return written.ok ? ok(await toWishlist(written.value, ports)) : written;
}

/** Joins a wishlist with current goods data, newest first. */
export async function toWishlist(
  record: WishlistRecord,
  ports: Pick<Ports, 'db' | 'catalog' | 'clock' | 'caller'>,
): Promise<Wishlist> {
  const { catalog } = ports;
  const current = await readStockAndPromotions(ports, [
    ...record.favourites.map(({ goodsId }) => goodsId),
    ...record.alerts.flatMap(({ skuId }) => catalog.skuById.get(skuId)?.record.id ?? []),
  ]);
  const cardOf = goodsCardLookup(current, ports);
  const favourites = record.favourites.map((favourite) => {
    const card = cardOf(favourite.goodsId);
    return { ...favourite, ...(card && { card }) };
  });
  const alerts = record.alerts.flatMap(({ skuId, at }): readonly StockAlert[] => {
    const found = catalog.skuById.get(skuId);
    const card = found && cardOf(found.record.id);
    // Removed from the catalog: it can't come back in stock.
    if (!card) return [];
    const { id: goodsId, title } = card;
    return [{ skuId, goodsId, title, card, options: found.sku.options, at, stock: current.stockOf(skuId) }];
  });
  return { favourites, alerts };
}
