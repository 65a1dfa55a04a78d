import type { Quote } from '@/contract/cart/quote';
import { compareDescending, ZERO, type Fen } from '@/contract/money';

/** What a little more in the cart would bring, fen. */
export type NextSaving =
  | { readonly kind: 'freight'; readonly missing: Fen }
  /** A coupon that saves more than the one used. */
  | { readonly kind: 'coupon'; readonly missing: Fen; readonly discount: Fen }
  /** A step of a tiered discount; `goods` as in `NextTier`. */
  | { readonly kind: 'tier'; readonly missing: Fen; readonly discount: Fen; readonly goods?: string };

/** The nearest saving; undefined if there is none. */
export function nextSavingOf(quote: Pick<Quote, 'breakdown' | 'coupons' | 'nextTier'>): NextSaving | undefined {
  const { breakdown, coupons, nextTier } = quote;
  const used = coupons.usable[0]?.saving ?? ZERO;
  const better = coupons.unusable.flatMap(({ coupon: { discount, goods }, problem }): readonly NextSaving[] =>
    problem.kind === 'below-minimum' && !goods && discount > used
      ? [{ kind: 'coupon', missing: problem.missing, discount }]
      : [],
  );
  const freight = breakdown.flatMap((item): readonly NextSaving[] =>
    item.kind === 'freight' && item.reason.kind === 'base' ? [{ kind: 'freight', missing: item.reason.remaining }] : [],
  );
  const tier: readonly NextSaving[] = nextTier ? [{ kind: 'tier', ...nextTier }] : [];
  return [...freight, ...better, ...tier].sort((a, b) => compareDescending(b.missing, a.missing))[0];
}
