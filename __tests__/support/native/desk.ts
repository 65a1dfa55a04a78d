import type { Order } from '@/contract/orders/order';

import { payFor, placeOrder, saveAddress, valueOf, type TestShop } from '../shop';
import { createHost, type Host } from './mini-host';
import { storageAfter } from './phone';

/** Who bought, with the end of their mobile number. */
export const BUYERS = [
  '陈小满',
  '李知夏',
  '王一诺',
  '欧阳静',
  '赵立秋',
  '孙见青',
  '周末',
  '吴桐',
  '郑好',
  '冯塘',
] as const;

export const phoneOf = (at: number): string => `1380000${1001 + at}`;

/** An order of this buyer; paid unless said otherwise. */
export async function orderOf(
  shop: TestShop,
  at: number,
  { lines = { 'gaiwan-1': 1 }, isPaid = true }: { lines?: Readonly<Record<string, number>>; isPaid?: boolean } = {},
): Promise<Order> {
  const call = shop.callAs(`buyer-${at}`);
  await saveAddress(call, { name: BUYERS[at] ?? '', phone: phoneOf(at) }, `address-${at}`);
  const order = await placeOrder(call, lines, `order-${at}`);
  if (!isPaid) return order;
  await payFor({ ...shop, call }, order);
  return valueOf(await call('order.confirmPayment', { orderId: order.id }));
}

/** The seller's phone, after these things happened in her shop. */
export async function deskAfter(past: (shop: TestShop) => Promise<unknown>, path: string): Promise<Host> {
  const storage = await storageAfter(async (shop) => void (await past(shop)), Date.now());
  const host = createHost({ storage });
  await host.launch(path);
  return host;
}

export const toastsOf = (host: Host) => host.calls('showToast').map(({ title }) => title);

/** Taps the button of a sheet; what opened it and the sheet's title have the same word and stand before it. */
export const submit = (host: Host, word: string) => host.tap(word, { index: -1 });
