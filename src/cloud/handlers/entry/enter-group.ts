import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { groupsOnDay, readVisitor } from '@/cloud/repositories/entry/visitors';
import { goodsCardLookup, readStockAndPromotions } from '@/cloud/services/catalog/goods-cards';
import type { GoodsCard } from '@/contract/catalog/goods';
import type { GroupPromotion } from '@/contract/entry/group';
import { ok } from '@/contract/result';
import { beijingDay, type EpochMs } from '@/contract/time';
import type { FindGoodsCard } from '@/domain/feed/feed';
import type { PromotionRecord } from '@/contract/promotions/promotion-record';
import { isActive } from '@/domain/promotions/promotions';

/** Groups remembered per visitor and day; the oldest are dropped. */
const MAX_GROUPS = 10;

/**
 * The group id comes from data encrypted by WeChat, never from the phone. It is stored for this visitor only, so a
 * forwarded link does not give the group price to others. What WeChat encrypted on another day opens nothing today.
 */
export const enterGroup: Handler<'group.enter'> = async (encrypted, ports) => {
  const decrypted = await ports.groups.decryptGroup(encrypted);
  if (!decrypted.ok) return decrypted;
  const isOfToday = (at: EpochMs) => beijingDay(at) === beijingDay(ports.clock.now());
  const groupId = decrypted.value && isOfToday(decrypted.value.sealedAt) ? decrypted.value.groupId : undefined;
  const promotions = ports.catalog.promotions.filter((each) => groupId !== undefined && each.groupId === groupId);
  if (groupId === undefined || promotions.length === 0) return ok({ promotions: [] });
  const saved = await saveGroup(groupId, ports);
  if (!saved.ok) return saved;
  const context = { promotions, now: ports.clock.now(), groupIds: [groupId] };
  const active = promotions.filter((each) => isActive(each, context));
  const goodsIds = active.flatMap((each) => goodsIdsOf(each, ports));
  const cardOf = goodsCardLookup(await readStockAndPromotions(ports, goodsIds), ports);
  return ok({ promotions: active.map((each) => toGroupPromotion(each, cardOf, ports)) });
};

function saveGroup(groupId: string, ports: Pick<Ports, 'db' | 'caller' | 'clock'>) {
  const day = beijingDay(ports.clock.now());
  return ports.db.transaction<void, never>(async (tx) => {
    const visitor = await readVisitor(tx, ports);
    const today = groupsOnDay(visitor, day);
    if (today.some(({ id }) => id === groupId)) return ok(undefined);
    tx.put('visitors', { ...visitor, groups: [...today, { id: groupId, day }].slice(-MAX_GROUPS) });
    return ok(undefined);
  });
}

/** Ids of the goods a promotion applies to; empty if it applies to the whole shop. */
function goodsIdsOf(promotion: PromotionRecord, { catalog }: Pick<Ports, 'catalog'>): readonly string[] {
  if (promotion.kind === 'tiered-discount') return promotion.goods?.ids ?? [];
  if (promotion.kind === 'second-item-discount') return promotion.goodsIds;
  const bySku = promotion.skuIds.flatMap((skuId) => catalog.skuById.get(skuId)?.record.id ?? []);
  return [...new Set([...promotion.goodsIds, ...bySku])];
}

function toGroupPromotion(
  promotion: PromotionRecord,
  cardOf: FindGoodsCard,
  ports: Pick<Ports, 'catalog'>,
): GroupPromotion {
  const goods = goodsIdsOf(promotion, ports).map(cardOf);
  return {
    id: promotion.id,
    name: promotion.name,
    until: promotion.until,
    goods: goods.filter((card): card is GoodsCard => card !== undefined && !card.offShelf),
  };
}
