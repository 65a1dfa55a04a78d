import type { Engine } from '@/cloud/embedded/engine';
import type { ShopWindow } from '@/cloud/shop-window';
import { ZERO } from '@/contract/money';
import type { Order, OrderState } from '@/contract/order';
import { dueNow } from '@/contract/quote';
import type { EpochMs } from '@/contract/time';

/** States of an order whose money the shop has. */
const PAID: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

/** What of the shop's books does not add up, in words; empty when every law holds. */
export function audit({ store, portsFor }: Engine, now: EpochMs): readonly string[] {
  const { window } = portsFor();
  const orders = store.list('orders').map(({ order }) => order);
  const made = store.list('requests').map((request) => request.made);
  const faults: string[] = [];

  for (const [skuId, { sku }] of window.skuById) {
    const left = store.get('stock', skuId)?.left ?? sku.stock;
    const lines = orders.filter(({ state }) => state !== 'cancelled').flatMap((order) => order.lines);
    const held = lines.filter((line) => line.skuId === skuId).reduce((sum, line) => sum + line.quantity, 0);
    if (left < 0) faults.push(`${skuId}: ${left} left`);
    if (left + held !== sku.stock) faults.push(`${skuId}: ${left} left and ${held} held of ${sku.stock}`);
  }
  for (const { id: goodsId } of window.goods) {
    const paid = orders.filter(({ state }) => PAID.includes(state)).flatMap((order) => order.lines);
    const pieces = paid.filter((line) => line.goodsId === goodsId).reduce((sum, line) => sum + line.quantity, 0);
    const counted = store.get('sales', goodsId)?.pieces ?? 0;
    if (counted !== pieces) faults.push(`${goodsId}: ${counted} counted as bought of ${pieces}`);
  }
  for (const order of orders) {
    const { id, number, state } = order;
    const due = dueNow(order);
    const payment = store.get('payments', number);
    const hasMoved = payment?.paidAt !== undefined && payment.paidAt <= now && !payment.closed;
    if (made.filter((other) => other === id).length !== 1) faults.push(`${id}: not of exactly one request`);
    if (PAID.includes(state) && !hasMoved) faults.push(`${id}: paid without money`);
    if (PAID.includes(state) && payment?.amount !== due) faults.push(`${id}: paid ${payment?.amount} of ${due}`);
    if (state === 'cancelled' && payment?.closed !== true) faults.push(`${id}: cancelled, can still be paid`);
    if (state === 'cancelled' && hasMoved) faults.push(`${id}: cancelled, yet charged`);
  }
  return [...faults, ...auditPurses(store, window)];
}

/** A coupon or credit is gone from a purse exactly while an order that is not cancelled was paid with it. */
function auditPurses({ list, get }: Engine['store'], { welcomeCredit = ZERO }: ShopWindow): readonly string[] {
  const live = list('orders').filter(({ order }) => order.state !== 'cancelled');
  const shoppers = new Set([...live.map(({ shopperId }) => shopperId), ...list('purses').map(({ id }) => id)]);
  return [...shoppers].flatMap((id) => {
    const { claimed = [], given = welcomeCredit, uses = [] } = get('purses', id) ?? {};
    const spent = live.filter(({ shopperId }) => shopperId === id).flatMap(({ order }) => useIn(order));
    const coupons = uses.flatMap(({ couponId }) => couponId ?? []);
    const left = given - uses.reduce((sum, { credit }) => sum + credit, 0);
    return [
      ...(sorted(uses) === sorted(spent) ? [] : [`${id}: holds ${sorted(uses)}, spent ${sorted(spent)}`]),
      ...(new Set(coupons).size === coupons.length ? [] : [`${id}: a coupon used twice (${coupons.join()})`]),
      ...coupons.filter((coupon) => !claimed.includes(coupon)).map((coupon) => `${id}: used ${coupon}, not hers`),
      ...(given === welcomeCredit ? [] : [`${id}: was given ${given}`]),
      ...(left >= 0 ? [] : [`${id}: ${left} fen of credit left`]),
    ];
  });
}

function useIn({ id, figures }: Order) {
  const coupon = figures.find((figure) => figure.kind === 'coupon');
  const credit = figures.find((figure) => figure.kind === 'credit');
  if (!coupon && !credit) return [];
  return [
    { orderId: id, credit: 0 - (credit?.amount ?? 0), ...(coupon?.kind === 'coupon' && { couponId: coupon.couponId }) },
  ];
}

function sorted(
  uses: readonly { readonly orderId: string; readonly couponId?: string; readonly credit: number }[],
): string {
  return JSON.stringify(uses.map(({ orderId, couponId, credit }) => [orderId, couponId ?? '', credit]).sort());
}
