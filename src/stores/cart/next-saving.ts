import type { Quote } from '@/contract/cart/quote';
import { compareDescending, ZERO, type Fen } from '@/contract/money';

/** What a little more in the cart would bring, fen: free freight, or a coupon that saves more than the one used. */
export interface NextSaving {
  readonly missing: Fen;
  /** Absent: free freight. */
  readonly discount?: Fen;
}

/** The nearest saving; undefined if there is none. */
export function nextSavingOf({ breakdown, coupons }: Pick<Quote, 'breakdown' | 'coupons'>): NextSaving | undefined {
  const used = coupons.usable[0]?.saving ?? ZERO;
  const better = coupons.unusable.flatMap(({ coupon: { discount, goods }, problem }): readonly NextSaving[] =>
    problem.kind === 'below-minimum' && !goods && discount > used ? [{ missing: problem.missing, discount }] : [],
  );
  const freight = breakdown.flatMap((item): readonly NextSaving[] =>
    item.kind === 'freight' && item.reason.kind === 'base' ? [{ missing: item.reason.remaining }] : [],
  );
  return [...freight, ...better].sort((a, b) => compareDescending(b.missing, a.missing))[0];
}
