import type { Ports, Reader, Transaction } from '@/cloud/ports';
import type { PurseRecord } from '@/cloud/records';
import type { PayingWith, Quote } from '@/contract/cart/quote';
import { least, minus, plus, ZERO, type Fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import type { Purse } from '@/domain/cart/quote';

/** The caller's purse. Before it is first written it holds what the seller gives everyone new. */
export async function readPurse(
  db: Reader,
  { caller: { shopperId }, window }: Pick<Ports, 'caller' | 'window'>,
): Promise<PurseRecord> {
  const kept = await db.get('wallets', shopperId);
  return kept ?? { id: shopperId, claimed: [], given: window.welcomeCredit ?? ZERO, uses: [] };
}

/** What no order holds of the credit given. */
export function creditLeft({ given, uses }: PurseRecord): Fen {
  return minus(given, plus(...uses.map(({ credit }) => credit)));
}

export function usedCoupons({ uses }: PurseRecord): readonly string[] {
  return uses.flatMap(({ couponId }) => (couponId === undefined ? [] : [couponId]));
}

function freeCoupons(purse: PurseRecord, coupons: readonly Coupon[]): readonly Coupon[] {
  const used = usedCoupons(purse);
  return coupons.filter(({ id }) => purse.claimed.includes(id) && !used.includes(id));
}

/** The purse as a quote reads it. A coupon that the seller withdrew is no longer in it. */
export function toPurse(
  record: PurseRecord,
  coupons: readonly Coupon[],
  { coupon = 'best', useCredit = false }: PayingWith,
): Purse {
  return {
    coupons: { free: freeCoupons(record, coupons), usedIds: usedCoupons(record), wish: coupon },
    credit: creditLeft(record),
    useCredit,
  };
}

/** Sets what a quote uses aside for its order, in the transaction that places it. */
export function holdFromPurse(
  tx: Transaction,
  purse: PurseRecord,
  { id, quote }: { readonly id: string; readonly quote: Quote },
): void {
  const couponId = quote.coupons.used?.couponId;
  const credit = quote.credit.uses;
  if (couponId === undefined && credit === 0) return;
  const use = { orderId: id, credit, ...(couponId !== undefined && { couponId }) };
  tx.put('wallets', { ...purse, uses: [...purse.uses, use] });
}

/** Gives coupon and credit of an order that ended back to its shopper. Done twice it comes to the same. */
export async function releaseToPurse(tx: Transaction, shopperId: string, orderId: string): Promise<void> {
  const purse = await tx.get('wallets', shopperId);
  if (!purse?.uses.some((use) => use.orderId === orderId)) return;
  tx.put('wallets', { ...purse, uses: purse.uses.filter((use) => use.orderId !== orderId) });
}

/** Gives credit of refunded goods back; once nothing of the order is left, its coupon and all that is left as well. */
export async function refundToPurse(
  tx: Transaction,
  shopperId: string,
  { orderId, credit, isWhole }: { readonly orderId: string; readonly credit: Fen; readonly isWhole: boolean },
): Promise<void> {
  if (isWhole) return releaseToPurse(tx, shopperId, orderId);
  const purse = await tx.get('wallets', shopperId);
  if (!purse || credit === 0) return;
  const uses = purse.uses.map((use) =>
    use.orderId === orderId ? { ...use, credit: minus(use.credit, least(credit, use.credit)) } : use,
  );
  tx.put('wallets', { ...purse, uses });
}
