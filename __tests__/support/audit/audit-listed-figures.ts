import { FIGURE_PERIODS, type Figures, type OrdersBehind } from '@/contract/desk/figures';
import { startOfBeijingDay, type EpochMs } from '@/contract/time';

import { valueOf, type TestShop } from '../shop';
import { moneyIn, moneyOut, soldAt } from './audit-figures';

/** The ids of all orders behind a figure, page by page, as the seller sees them. */
async function idsBehind({ call }: TestShop, behind: OrdersBehind): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = valueOf(await call('desk.listOrders', { task: 'all', behind, ...(cursor && { cursor }) }));
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.cursor;
  } while (cursor);
  if (new Set(ids).size < ids.length) throw new Error(`an order twice behind ${JSON.stringify(behind)}`);
  return ids;
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/** What the orders behind a figure add up to. */
async function addUp(shop: TestShop, behind: OrdersBehind) {
  const { store } = shop.engine;
  const records = store.list('orders');
  const found = (await idsBehind(shop, behind)).map((id) => records.find((record) => record.id === id));
  const orders = found.flatMap((record) => record ?? []);
  const isIn = (at: EpochMs | undefined) =>
    at !== undefined && startOfBeijingDay(behind.first) <= at && at < startOfBeijingDay(behind.last + 1);
  const inPeriod = (money: readonly (readonly [EpochMs, number])[]) =>
    sum(money.filter(([at]) => isIn(at)).map(([, amount]) => amount));
  const pieces = orders.flatMap(({ order: { lines, refunds = [] } }) => {
    const own = lines.filter(({ goodsId }) => goodsId === behind.goodsId);
    const back = refunds.flatMap((refund) => (refund.state === 'refunded' ? refund.lines : []));
    const returned = back.filter(({ skuId }) => own.some((line) => line.skuId === skuId));
    return sum(own.map(({ quantity }) => quantity)) - sum(returned.map(({ quantity }) => quantity));
  });
  return {
    count: orders.length,
    all: orders.every((record) => behind.figure !== 'sold' || isIn(soldAt(store, record))),
    pieces: sum(pieces),
    paid: sum(orders.map((record) => inPeriod(moneyIn(store, record)))),
    paidAtAll: sum(orders.flatMap((record) => moneyIn(store, record).map(([, amount]) => amount))),
    refunded: sum(orders.map((record) => inPeriod(moneyOut(store, record)))),
    total: sum(orders.map(({ order }) => order.total)),
  };
}

/** Checks that every figure the seller reads is what the orders behind it add up to. */
export async function expectFiguresToAddUp(shop: TestShop): Promise<readonly Figures[]> {
  const all: Figures[] = [];
  for (const period of FIGURE_PERIODS) {
    const figures = valueOf(await shop.call('desk.figures', { period }));
    const { orders, paid, refunded, average, byDay, bySource, bestGoods } = figures;
    expect((await addUp(shop, orders.behind)).count).toBe(orders.value);
    expect((await addUp(shop, paid.behind)).paid).toBe(paid.value);
    expect((await addUp(shop, refunded.behind)).refunded).toBe(refunded.value);
    if (average) {
      const sold = await addUp(shop, average.behind);
      expect(Math.round(sold.total / sold.count)).toBe(average.value);
      expect(sold.all).toBe(true);
    }
    for (const day of byDay) expect((await addUp(shop, day.paid.behind)).paid).toBe(day.paid.value);
    for (const source of bySource)
      expect(await addUp(shop, source.orders.behind)).toMatchObject({
        count: source.orders.value,
        paidAtAll: source.paid,
      });
    for (const goods of bestGoods) expect((await addUp(shop, goods.pieces.behind)).pieces).toBe(goods.pieces.value);
    expect(sum(byDay.map((day) => day.paid.value))).toBe(paid.value);
    expect(sum(byDay.map((day) => day.orders))).toBe(orders.value);
    expect(sum(byDay.map(({ visits }) => visits))).toBe(figures.visits);
    expect(sum(bySource.map((source) => source.orders.value))).toBe(orders.value);
    expect(sum(bySource.map(({ visits }) => visits))).toBe(figures.visits);
    all.push(figures);
  }
  return all;
}
