import type { Handler } from '@/cloud/handler';
import { ALL } from '@/cloud/index-keys';
import type { Ports } from '@/cloud/ports';
import { readDayCounts } from '@/cloud/repositories/desk/day-counts';
import type { LowStock } from '@/contract/desk/figures';
import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';
import { beijingDay } from '@/contract/time';
import { daysOf, eachDay, figuresOf } from '@/domain/desk/figures';

/** SKUs looked at: some of them are no longer for sale. */
const LOOKED_AT = 5 * LIMITS.lowStock;

export const getFigures: Handler<'desk.figures'> = async ({ period }, ports) => {
  const { clock, catalog, db } = ports;
  const days = daysOf(period, beijingDay(clock.now()));
  const figures = figuresOf(await readDayCounts(db, eachDay(days)), days);
  const bestGoods = figures.bestGoods.flatMap((best) => {
    const goods = catalog.goodsById.get(best.goodsId);
    return goods ? [{ ...best, title: goods.title, cover: goods.gallery[0] }] : [];
  });
  return ok({ ...figures, bestGoods: bestGoods.slice(0, LIMITS.bestGoods), lowStock: await findLowStock(ports) });
};

async function findLowStock({ db, catalog }: Ports): Promise<readonly LowStock[]> {
  const found = await db.list('lowStock', { key: ALL, order: 'oldest', limit: LOOKED_AT });
  const forSale = found.flatMap(({ document: { id: skuId, left } }) => {
    const { record, sku } = catalog.skuById.get(skuId) ?? {};
    return record && sku ? [{ skuId, left, goodsId: record.id, title: record.title, options: sku.options }] : [];
  });
  return forSale.slice(0, LIMITS.lowStock);
}
