import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { groupsOn, readGuest } from '@/cloud/repositories/entry/visitors';
import { cardsOn, readShelf } from '@/cloud/services/catalog/goods-cards';
import type { GoodsCard } from '@/contract/catalog/goods';
import type { GroupOffer } from '@/contract/entry/group';
import { ok } from '@/contract/result';
import { beijingDay } from '@/contract/time';
import type { CardOf } from '@/domain/feed/feed';
import type { PromotionRecord } from '@/domain/promotions/promotion-record';
import { isOn } from '@/domain/promotions/promotions';

/** Groups of one day that a shopper is known to have come from; with more the first of them are forgotten. */
const GROUPS = 10;

/**
 * Which group it is says WeChat's seal and no phone. That she came from it is kept beside her own id, so what holds for
 * her holds for no one she sends a link to.
 */
export const enterGroup: Handler<'group.enter'> = async (sealed, ports) => {
  const opened = await ports.groups.open(sealed);
  if (!opened.ok) return opened;
  const groupId = opened.value;
  const made = ports.window.promotions.filter((one) => groupId !== undefined && one.groupId === groupId);
  if (groupId === undefined || made.length === 0) return ok({ offers: [] });
  const kept = await keepGroup(groupId, ports);
  if (!kept.ok) return kept;
  const cardOf = cardsOn(await readShelf(ports), ports);
  const seen = { promotions: made, now: ports.clock.now(), groupIds: [groupId] };
  return ok({ offers: made.filter((one) => isOn(one, seen)).map((one) => toOffer(one, cardOf, ports)) });
};

function keepGroup(groupId: string, ports: Pick<Ports, 'db' | 'caller' | 'clock'>) {
  const day = beijingDay(ports.clock.now());
  return ports.db.transaction<void, never>(async (tx) => {
    const guest = await readGuest(tx, ports);
    const today = groupsOn(guest, day);
    if (today.some(({ id }) => id === groupId)) return ok(undefined);
    tx.put('visitors', { ...guest, groups: [...today, { id: groupId, day }].slice(-GROUPS) });
    return ok(undefined);
  });
}

/** Goods that it is for; none for what is for the whole shop. */
function goodsIdsOf(one: PromotionRecord, { window }: Pick<Ports, 'window'>): readonly string[] {
  if (one.kind === 'full-reduction') return one.goods?.ids ?? [];
  if (one.kind === 'second-piece') return one.goodsIds;
  const bySku = one.skuIds.flatMap((skuId) => window.skuById.get(skuId)?.record.id ?? []);
  return [...new Set([...one.goodsIds, ...bySku])];
}

function toOffer(one: PromotionRecord, cardOf: CardOf, ports: Pick<Ports, 'window'>): GroupOffer {
  const goods = goodsIdsOf(one, ports).map(cardOf);
  return {
    id: one.id,
    name: one.name,
    until: one.until,
    goods: goods.filter((card): card is GoodsCard => card !== undefined),
  };
}
