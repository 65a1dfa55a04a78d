import type { Ports, Reader, Transaction } from '@/cloud/ports';
import type { WalletRecord } from '@/cloud/shopper-records';
import type { PaymentChoice, Quote } from '@/contract/cart/quote';
import { least, minus, plus, ZERO, type Fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import type { Wallet } from '@/domain/cart/quote';

/** The caller's wallet. Before it is first written it holds the seller's welcome credit. */
export async function readWallet(
  db: Reader,
  { caller: { shopperId }, catalog }: Pick<Ports, 'caller' | 'catalog'>,
): Promise<WalletRecord> {
  const stored = await db.get('wallets', shopperId);
  return stored ?? { id: shopperId, claimedCouponIds: [], creditGiven: catalog.welcomeCredit ?? ZERO, uses: [] };
}

/** Credit that no order uses, fen. */
export function availableCredit({ creditGiven, uses }: WalletRecord): Fen {
  return minus(creditGiven, plus(...uses.map(({ credit }) => credit)));
}

export function usedCouponIds({ uses }: WalletRecord): readonly string[] {
  return uses.flatMap(({ couponId }) => (couponId === undefined ? [] : [couponId]));
}

function unusedCoupons(wallet: WalletRecord, coupons: readonly Coupon[]): readonly Coupon[] {
  const used = usedCouponIds(wallet);
  return coupons.filter(({ id }) => wallet.claimedCouponIds.includes(id) && !used.includes(id));
}

/** The wallet as input of a quote. Coupons that the seller withdrew are not in it. */
export function toWallet(
  record: WalletRecord,
  coupons: readonly Coupon[],
  { coupon = 'best', useCredit = false }: PaymentChoice,
): Wallet {
  return {
    coupons: { unused: unusedCoupons(record, coupons), usedIds: usedCouponIds(record), selection: coupon },
    credit: availableCredit(record),
    useCredit,
  };
}

/** Reserves the coupon and credit of a quote for its order, in the transaction that places it. */
export function reserveFromWallet(
  tx: Transaction,
  wallet: WalletRecord,
  { id, quote }: { readonly id: string; readonly quote: Quote },
): void {
  const couponId = quote.coupons.applied?.couponId;
  const credit = quote.credit.used;
  if (couponId === undefined && credit === 0) return;
  const use = { orderId: id, credit, ...(couponId !== undefined && { couponId }) };
  tx.put('wallets', { ...wallet, uses: [...wallet.uses, use] });
}

/** Releases the coupon and credit of an order that ended. Idempotent. */
export async function releaseToWallet(tx: Transaction, shopperId: string, orderId: string): Promise<void> {
  const wallet = await tx.get('wallets', shopperId);
  if (!wallet?.uses.some((use) => use.orderId === orderId)) return;
  tx.put('wallets', { ...wallet, uses: wallet.uses.filter((use) => use.orderId !== orderId) });
}

/**
 * Returns the credit of refunded goods. Once the whole order is refunded, returns its coupon and remaining credit too.
 */
export async function refundToWallet(
  tx: Transaction,
  shopperId: string,
  { orderId, credit, isWhole }: { readonly orderId: string; readonly credit: Fen; readonly isWhole: boolean },
): Promise<void> {
  if (isWhole) return releaseToWallet(tx, shopperId, orderId);
  const wallet = await tx.get('wallets', shopperId);
  if (!wallet || credit === 0) return;
  const uses = wallet.uses.map((use) =>
    use.orderId === orderId ? { ...use, credit: minus(use.credit, least(credit, use.credit)) } : use,
  );
  tx.put('wallets', { ...wallet, uses });
}
