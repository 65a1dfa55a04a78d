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
  const creditGiven = catalog.welcomeCredit ?? ZERO;
  return stored ?? { id: shopperId, claimedCouponIds: [], creditGiven, creditUsed: ZERO, usedCouponIds: [] };
}

/** Credit that no order uses, fen. */
export function availableCredit({ creditGiven, creditUsed }: WalletRecord): Fen {
  return minus(creditGiven, creditUsed);
}

function unusedCoupons(wallet: WalletRecord, coupons: readonly Coupon[]): readonly Coupon[] {
  return coupons.filter(({ id }) => wallet.claimedCouponIds.includes(id) && !wallet.usedCouponIds.includes(id));
}

/** The wallet as input of a quote. Coupons that the seller withdrew are not in it. */
export function toWallet(
  record: WalletRecord,
  coupons: readonly Coupon[],
  { coupon = 'best', useCredit = false }: PaymentChoice,
): Wallet {
  return {
    coupons: { unused: unusedCoupons(record, coupons), usedIds: record.usedCouponIds, selection: coupon },
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
  tx.put('walletUses', { id, credit, ...(couponId !== undefined && { couponId }) });
  tx.put('wallets', {
    ...wallet,
    creditUsed: plus(wallet.creditUsed, credit),
    usedCouponIds: [...wallet.usedCouponIds, ...(couponId === undefined ? [] : [couponId])],
  });
}

/** Releases the coupon and credit of an order that ended. Idempotent. */
export async function releaseToWallet(tx: Transaction, shopperId: string, orderId: string): Promise<void> {
  const use = await tx.get('walletUses', orderId);
  const wallet = use && (await tx.get('wallets', shopperId));
  if (!wallet) return;
  tx.remove('walletUses', orderId);
  tx.put('wallets', {
    ...wallet,
    creditUsed: minus(wallet.creditUsed, use.credit),
    usedCouponIds: wallet.usedCouponIds.filter((id) => id !== use.couponId),
  });
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
  const use = await tx.get('walletUses', orderId);
  const wallet = use && (await tx.get('wallets', shopperId));
  if (!wallet || credit === 0) return;
  const returned = least(credit, use.credit);
  tx.put('walletUses', { ...use, credit: minus(use.credit, returned) });
  tx.put('wallets', { ...wallet, creditUsed: minus(wallet.creditUsed, returned) });
}
