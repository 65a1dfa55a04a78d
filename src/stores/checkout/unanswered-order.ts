import type { PayingWith, WantedLine } from '@/contract/cart/quote';
import { PAY_WINDOW } from '@/contract/limits';
import { fen } from '@/contract/money';
import type { CouponWish } from '@/contract/promotions/coupon';
import type { Input } from '@/contract/verbs';
import { read, write } from '@/platform/device/storage';
import { readLines, writeLines } from '@/platform/navigation/navigation';

/**
 * The order whose placing got no answer yet. It may or may not be there, so it is kept, through a killed app too, until
 * the cloud answers the very same request: that is what makes it one order and not two.
 */
export type PlaceInput = Input<'order.place'>;

const KEY = 'xiaopu/unanswered';

/**
 * Written before the request leaves. `wanted` is what the checkout was opened with, and what it has become: by either the
 * shopper finds back. A full phone keeps it only while the page is open.
 */
export function keepUnanswered(wanted: readonly (readonly WantedLine[])[], input: PlaceInput): void {
  write(KEY, { ...input, lines: writeLines(input.lines), wanted: wanted.map(writeLines), at: Date.now() });
}

export function forgetUnanswered(): void {
  write(KEY, null);
}

/** The unanswered order of a checkout of just these lines, unless it is so old that it has ended by itself. */
export function unansweredFor(wanted: readonly WantedLine[]): PlaceInput | undefined {
  const kept = read(KEY);
  if (!(kept instanceof Object && 'at' in kept && 'wanted' in kept)) return undefined;
  if (!Array.isArray(kept.wanted) || !kept.wanted.includes(writeLines(wanted))) return undefined;
  if (Date.now() - Number(kept.at) > PAY_WINDOW) return undefined;
  return parse(kept);
}

/** What was kept may be from another version, or broken. */
function parse(kept: object): PlaceInput | undefined {
  if (!('requestId' in kept && 'lines' in kept && 'addressId' in kept && 'remark' in kept && 'shown' in kept))
    return undefined;
  const { requestId, lines, addressId, remark, shown } = kept;
  if (typeof requestId !== 'string' || typeof addressId !== 'string' || typeof remark !== 'string') return undefined;
  if (typeof lines !== 'string' || typeof shown !== 'number' || !Number.isSafeInteger(shown)) return undefined;
  return { requestId, lines: readLines(lines), addressId, remark, shown: fen(shown), ...payingIn(kept) };
}

function couponIn(kept: object): CouponWish | undefined {
  if (!('coupon' in kept)) return undefined;
  const { coupon } = kept;
  if (coupon === 'best' || coupon === 'none') return coupon;
  return coupon instanceof Object && 'id' in coupon && typeof coupon.id === 'string' ? { id: coupon.id } : undefined;
}

function payingIn(kept: object): PayingWith {
  const coupon = couponIn(kept);
  const useCredit = 'useCredit' in kept ? kept.useCredit : undefined;
  return { ...(coupon && { coupon }), ...(typeof useCredit === 'boolean' && { useCredit }) };
}

/** How the unanswered order was to be paid. */
export function payingOf(input: PlaceInput | undefined): PayingWith {
  return input ? payingIn(input) : {};
}
