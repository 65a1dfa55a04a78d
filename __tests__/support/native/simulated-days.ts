import { fen } from '@/contract/money';
import { DAY } from '@/contract/time';

import { payFor, placeOrder, saveAddress, valueOf, type TestShop } from '../shop';
import { storageAfter } from './phone';

const PEOPLE = [
  { id: 'one', name: '王小满', phone: '13800001234', source: 'group', goods: { 'yuqian-1': 1 } },
  { id: 'two', name: '陈知夏', phone: '13900005678', source: 'chat', goods: { 'gaiwan-1': 1 } },
  { id: 'three', name: '李桂芳', phone: '13700009012', source: undefined, goods: { 'yuqian-1': 2 } },
] as const;

async function buy(shop: TestShop, { id, name, phone, source, goods }: (typeof PEOPLE)[number]) {
  const call = shop.callAs(id);
  const requestId = `order-${shop.clock.now}-${id}`;
  const landing = { to: 'goods', id: 'yuqian' } as const;
  if (source) valueOf(await call('visit.record', { requestId: `visit-${requestId}`, landing, source }));
  await saveAddress(call, { name, phone });
  const order = await placeOrder(call, goods, requestId);
  await payFor({ ...shop, call }, order);
  return valueOf(await call('order.confirmPayment', { orderId: order.id }));
}

/** A phone on which the shop sold something on each of three days, the last one today, and gave a part back. */
export function storageAfterDays() {
  return storageAfter(
    async (shop) => {
      const [one, two, three] = PEOPLE;
      await buy(shop, one);
      shop.clock.now += DAY;
      const { id } = await buy(shop, two);
      await buy(shop, three);
      shop.clock.now += DAY;
      await buy(shop, one);
      valueOf(
        await shop.call('desk.refundOrder', { requestId: 'back-1', orderId: id, amount: fen(1_000), message: '' }),
      );
      shop.clock.now += 10_000;
      valueOf(await shop.call('desk.getOrder', { orderId: id }));
    },
    Date.now() - 2 * DAY - 60_000,
  );
}
