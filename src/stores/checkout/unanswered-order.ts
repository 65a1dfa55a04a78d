import type { LineItemInput, PaymentChoice } from '@/contract/cart/quote';
import { PAYMENT_TIMEOUT } from '@/contract/limits';
import { fen } from '@/contract/money';
import type { CouponSelection } from '@/contract/promotions/coupon';
import type { Input } from '@/contract/verbs';
import { readStorage, writeStorage } from '@/platform/device/storage';
import { formatLines, parseLines } from '@/platform/navigation/navigation';

/**
 * An `order.place` request without a reply. The order may or may not exist, so the request is stored, also across app
 * restarts, and repeated unchanged until the cloud replies: this prevents a second order.
 */
export type PlaceInput = Input<'order.place'>;

const KEY = 'xiaopu/unanswered';

/**
 * Called before the request is sent. `lineSets`: the lines the checkout was opened with and its current lines; opening
 * a checkout with either of them restores the request. If the phone's storage is full, nothing is stored.
 */
export function saveUnanswered(lineSets: readonly (readonly LineItemInput[])[], input: PlaceInput): void {
  writeStorage(KEY, { ...input, lines: formatLines(input.lines), lineSets: lineSets.map(formatLines), at: Date.now() });
}

export function clearUnanswered(): void {
  writeStorage(KEY, null);
}

/** The unanswered request for exactly these lines, unless its order would have expired by now. */
export function readUnanswered(lines: readonly LineItemInput[]): PlaceInput | undefined {
  const stored = readStorage(KEY);
  if (!(stored instanceof Object && 'at' in stored && 'lineSets' in stored)) return undefined;
  if (!Array.isArray(stored.lineSets) || !stored.lineSets.includes(formatLines(lines))) return undefined;
  if (Date.now() - Number(stored.at) > PAYMENT_TIMEOUT) return undefined;
  return parse(stored);
}

/** The stored value may be from another version, or corrupt. */
function parse(stored: object): PlaceInput | undefined {
  if (!('requestId' in stored && 'lines' in stored && 'remark' in stored && 'shown' in stored)) return undefined;
  const { requestId, lines, remark, shown } = stored;
  const recipient = parseRecipient(stored);
  if (typeof requestId !== 'string' || !recipient || typeof remark !== 'string') return undefined;
  if (typeof lines !== 'string' || typeof shown !== 'number' || !Number.isSafeInteger(shown)) return undefined;
  return {
    requestId,
    lines: parseLines(lines),
    ...recipient,
    remark,
    shown: fen(shown),
    ...parsePaymentChoice(stored),
  };
}

function parseRecipient(stored: object): Pick<PlaceInput, 'addressId' | 'gift'> | undefined {
  if ('addressId' in stored && typeof stored.addressId === 'string') return { addressId: stored.addressId };
  const gift = 'gift' in stored && stored.gift instanceof Object ? stored.gift : {};
  if (!('from' in gift && 'words' in gift && 'showsPrice' in gift)) return undefined;
  return { gift: { from: String(gift.from), words: String(gift.words), showsPrice: gift.showsPrice === true } };
}

function parseCoupon(stored: object): CouponSelection | undefined {
  if (!('coupon' in stored)) return undefined;
  const { coupon } = stored;
  if (coupon === 'best' || coupon === 'none') return coupon;
  return coupon instanceof Object && 'id' in coupon && typeof coupon.id === 'string' ? { id: coupon.id } : undefined;
}

function parsePaymentChoice(stored: object): PaymentChoice {
  const coupon = parseCoupon(stored);
  const useCredit = 'useCredit' in stored ? stored.useCredit : undefined;
  return { ...(coupon && { coupon }), ...(typeof useCredit === 'boolean' && { useCredit }) };
}

/** Coupon and credit of the unanswered request. */
export function paymentChoiceOf(input: PlaceInput | undefined): PaymentChoice {
  return input ? parsePaymentChoice(input) : {};
}
