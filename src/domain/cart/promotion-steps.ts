import type { QuoteLine } from '@/contract/cart/quote';
import { greaterFirst, greatest, least, percentOff, plus, times, ZERO, type Fen } from '@/contract/money';

import { asTaken, payableOf, takeOff, type Worked } from '../promotions/discounts';
import type { FullReduction, SecondPiece } from '../promotions/promotion-record';
import { isIn, onNow, type Offers } from '../promotions/promotions';
import { isBargained } from './bargained-lines';

/** The second, fourth, sixth … piece of one good, dearest first: adding any piece never takes less off. */
function savedOnSeconds(lines: readonly QuoteLine[], percent: number): Fen {
  const dearestFirst = [...lines].sort((a, b) => greaterFirst(a.unitPrice, b.unitPrice));
  let [pieces, saved] = [0, ZERO];
  for (const { unitPrice, quantity } of dearestFirst) {
    const seconds = Math.floor((pieces + quantity) / 2) - Math.floor(pieces / 2);
    saved = plus(saved, times(percentOff(unitPrice, percent), seconds));
    pieces += quantity;
  }
  return saved;
}

function highest(promotions: readonly SecondPiece[], goodsId: string): SecondPiece | undefined {
  return promotions
    .filter(({ goodsIds }) => goodsIds.includes(goodsId))
    .sort((a, b) => b.percentOff - a.percentOff || (a.id < b.id ? -1 : 1))[0];
}

/** Second pieces, good by good. What is saved on a good is laid on all its lines: no piece of them is "the cheap one". */
export function withSecondPieces({ lines, figures }: Worked, offers: Offers): Worked {
  const promotions = onNow(offers, 'second-piece');
  const saved = new Map<SecondPiece, Fen>();
  let left = lines;
  for (const goodsId of new Set(lines.map((line) => line.goodsId))) {
    const promotion = highest(promotions, goodsId);
    if (promotion === undefined) continue;
    const isMeant = (line: QuoteLine) => line.goodsId === goodsId && !isBargained(line);
    const amount = savedOnSeconds(lines.filter(isMeant), promotion.percentOff);
    left = takeOff(left, amount, isMeant);
    saved.set(promotion, plus(saved.get(promotion) ?? ZERO, amount));
  }
  return {
    lines: left,
    figures: [...figures, ...[...saved].flatMap(([promotion, amount]) => figureOf(promotion, amount))],
  };
}

function figureOf({ id, name }: SecondPiece | FullReduction, amount: Fen): Worked['figures'] {
  return amount === 0 ? [] : [{ kind: 'promotion', amount: asTaken(amount), promotionId: id, name }];
}

function savedFrom({ tiers }: FullReduction, worth: Fen): Fen {
  const reached = tiers.filter(({ from }) => worth >= from).map(({ off }) => off);
  return least(worth, greatest(ZERO, ...reached));
}

/** The one full reduction that saves most, measured on the goods it is for after what came before it. */
export function withFullReduction({ lines, figures }: Worked, offers: Offers): Worked {
  const [best] = onNow(offers, 'full-reduction')
    .map((promotion) => {
      const isMeant = (line: QuoteLine) => isIn(promotion.goods, line.goodsId) && !isBargained(line);
      return { promotion, isMeant, saves: savedFrom(promotion, payableOf(lines.filter(isMeant))) };
    })
    .sort((a, b) => greaterFirst(a.saves, b.saves) || (a.promotion.id < b.promotion.id ? -1 : 1));
  if (best === undefined) return { lines, figures };
  return {
    lines: takeOff(lines, best.saves, best.isMeant),
    figures: [...figures, ...figureOf(best.promotion, best.saves)],
  };
}
