import type { NextTier, QuoteLine } from '@/contract/cart/quote';
import { compareDescending, greatest, least, minus, percentOff, plus, times, ZERO, type Fen } from '@/contract/money';
import type { SecondItemDiscount, TieredDiscount } from '@/contract/promotions/promotion-record';

import { applyDiscount, asDiscount, payableOf, type PricedLines } from '../promotions/discounts';
import { activePromotions, isInScope, type PromotionContext } from '../promotions/promotions';
import { isBargained } from './bargained-lines';

/**
 * The saving on the second, fourth, sixth … piece of one goods item, most expensive piece first: so adding a piece
 * never lowers the saving.
 */
function secondItemSaving(lines: readonly QuoteLine[], percent: number): Fen {
  const mostExpensiveFirst = [...lines].sort((a, b) => compareDescending(a.unitPrice, b.unitPrice));
  let [pieces, saved] = [0, ZERO];
  for (const { unitPrice, quantity } of mostExpensiveFirst) {
    const seconds = Math.floor((pieces + quantity) / 2) - Math.floor(pieces / 2);
    saved = plus(saved, times(percentOff(unitPrice, percent), seconds));
    pieces += quantity;
  }
  return saved;
}

function highestDiscount(promotions: readonly SecondItemDiscount[], goodsId: string): SecondItemDiscount | undefined {
  return promotions
    .filter(({ goodsIds }) => goodsIds.includes(goodsId))
    .sort((a, b) => b.percentOff - a.percentOff || (a.id < b.id ? -1 : 1))[0];
}

/** Second-item discounts per goods item. The saving is spread over all lines of that item, not put on single pieces. */
export function applySecondItemDiscounts({ lines, breakdown }: PricedLines, context: PromotionContext): PricedLines {
  const promotions = activePromotions(context, 'second-item-discount');
  const saved = new Map<SecondItemDiscount, Fen>();
  let discounted = lines;
  for (const goodsId of new Set(lines.map((line) => line.goodsId))) {
    const promotion = highestDiscount(promotions, goodsId);
    if (promotion === undefined) continue;
    const isEligible = (line: QuoteLine) => line.goodsId === goodsId && !isBargained(line);
    const amount = secondItemSaving(lines.filter(isEligible), promotion.percentOff);
    discounted = applyDiscount(discounted, amount, isEligible);
    saved.set(promotion, plus(saved.get(promotion) ?? ZERO, amount));
  }
  return {
    lines: discounted,
    breakdown: [...breakdown, ...[...saved].flatMap(([promotion, amount]) => toPriceItems(promotion, amount))],
  };
}

function toPriceItems({ id, name }: SecondItemDiscount | TieredDiscount, amount: Fen): PricedLines['breakdown'] {
  return amount === 0 ? [] : [{ kind: 'promotion', amount: asDiscount(amount), promotionId: id, name }];
}

function tierSaving({ tiers }: TieredDiscount, subtotal: Fen): Fen {
  const reached = tiers.filter(({ minSpend }) => subtotal >= minSpend).map(({ discount }) => discount);
  return least(subtotal, greatest(ZERO, ...reached));
}

/** The tiered discounts, each measured on its goods after all earlier steps; the greatest saving first. */
function measureTiers(lines: readonly QuoteLine[], context: PromotionContext) {
  return activePromotions(context, 'tiered-discount')
    .map((promotion) => {
      const isEligible = (line: QuoteLine) => isInScope(promotion.goods, line.goodsId) && !isBargained(line);
      const spent = payableOf(lines.filter(isEligible));
      return { promotion, isEligible, spent, saving: tierSaving(promotion, spent) };
    })
    .sort((a, b) => compareDescending(a.saving, b.saving) || (a.promotion.id < b.promotion.id ? -1 : 1));
}

/** The nearest step that saves more than the best one reached, for goods that are among the lines already. */
export function nextTierFor({ lines }: PricedLines, context: PromotionContext): NextTier | undefined {
  const measured = measureTiers(lines, context);
  const saved = measured[0]?.saving ?? ZERO;
  const steps = measured.flatMap(({ promotion: { tiers, goods }, spent }) =>
    tiers
      .filter(({ minSpend, discount }) => spent > 0 && minSpend > spent && discount > saved)
      .map(({ minSpend, discount }) => ({
        missing: minus(minSpend, spent),
        discount,
        ...(goods && { goods: goods.name }),
      })),
  );
  return steps.sort((a, b) => compareDescending(b.missing, a.missing))[0];
}

/** The tiered discount with the greatest saving. */
export function applyTieredDiscount({ lines, breakdown }: PricedLines, context: PromotionContext): PricedLines {
  const [best] = measureTiers(lines, context);
  if (best === undefined) return { lines, breakdown };
  return {
    lines: applyDiscount(lines, best.saving, best.isEligible),
    breakdown: [...breakdown, ...toPriceItems(best.promotion, best.saving)],
  };
}
