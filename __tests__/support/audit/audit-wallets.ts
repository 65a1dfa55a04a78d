import type { CatalogSnapshot } from '@/cloud/catalog-snapshot';
import type { Engine } from '@/cloud/embedded/engine';
import { ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';

export function completedRefunds({ refunds = [] }: Order): readonly Refund[] {
  return refunds.filter(({ state }) => state === 'refunded');
}

export function piecesIn(refunds: readonly Refund[], skuId: string): number {
  const lines = refunds.flatMap((refund) => refund.lines).filter((line) => line.skuId === skuId);
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

export function isFullyRefunded(order: Order): boolean {
  return order.lines.every(({ skuId, quantity }) => piecesIn(completedRefunds(order), skuId) === quantity);
}

export const total = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/** A wallet records a used coupon or credit exactly while an order that is not cancelled was paid with it. */
export function auditWallets(
  { list, get }: Engine['store'],
  { welcomeCredit = ZERO }: CatalogSnapshot,
): readonly string[] {
  const active = list('orders').filter(({ order }) => order.state !== 'cancelled' && !isFullyRefunded(order));
  const shoppers = new Set([...active.map(({ shopperId }) => shopperId), ...list('wallets').map(({ id }) => id)]);
  return [...shoppers].flatMap((id) => {
    const wallet = get('wallets', id);
    const {
      claimedCouponIds = [],
      creditGiven = welcomeCredit,
      creditUsed = 0,
      usedCouponIds: coupons = [],
    } = wallet ?? {};
    const uses = list('walletUses').filter((use) => get('orders', use.id)?.shopperId === id);
    const spent = active.filter(({ shopperId }) => shopperId === id).flatMap(({ order }) => useIn(order));
    const counted = [...uses.flatMap(({ couponId }) => couponId ?? [])].sort().join() === [...coupons].sort().join();
    const giftsTo = (customerId: string) =>
      total((get('customers', customerId)?.gifts ?? []).map((gift) => (gift.kind === 'credit' ? gift.amount : 0)));
    const left = creditGiven - creditUsed;
    return [
      ...(sorted(uses) === sorted(spent) ? [] : [`${id}: holds ${sorted(uses)}, spent ${sorted(spent)}`]),
      ...(new Set(coupons).size === coupons.length ? [] : [`${id}: a coupon used twice (${coupons.join()})`]),
      ...coupons
        .filter((coupon) => !claimedCouponIds.includes(coupon))
        .map((coupon) => `${id}: used ${coupon} without claiming it`),
      ...(creditGiven === welcomeCredit + giftsTo(id) ? [] : [`${id}: was given ${creditGiven}`]),
      ...(counted && creditUsed === total(uses.map(({ credit }) => credit))
        ? []
        : [`${id}: sums are not those of its uses`]),
      ...(left >= 0 ? [] : [`${id}: ${left} fen of credit left`]),
    ];
  });
}

function useIn(order: Order) {
  const { id, breakdown } = order;
  const coupon = breakdown.find((item) => item.kind === 'coupon');
  const credit = breakdown.find((item) => item.kind === 'credit');
  if (!coupon && !credit) return [];
  return [
    {
      id,
      credit: 0 - (credit?.amount ?? 0) - total(completedRefunds(order).map((refund) => refund.credit)),
      ...(coupon?.kind === 'coupon' && { couponId: coupon.couponId }),
    },
  ];
}

function sorted(uses: readonly { readonly id: string; readonly couponId?: string; readonly credit: number }[]): string {
  return JSON.stringify(uses.map(({ id, couponId, credit }) => [id, couponId ?? '', credit]).sort());
}
