import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createLog } from '@/cloud/server/log';
import type { CloudReply } from '@/contract/envelope';
import { fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Answer, Input, VerbName } from '@/contract/verbs';

import { openCloud, type OpenCloud } from '../../../config/cloud/open-cloud';
import { endLeftOver, startPostgres } from '../../../config/postgres';
import { failureOf, placeOrder, valueOf, type CallShop } from '../../support/shop';

const data = path.join(tmpdir(), `xiaopu-cloud-${process.pid}`);
const preview = mkdtempSync(path.join(tmpdir(), 'xiaopu-preview-'));
let cloud: OpenCloud;

beforeAll(async () => {
  writeFileSync(path.join(preview, 'index.html'), 'the preview');
  cloud = await openCloud({ data, preview, log: createLog({ now: Date.now, write: () => undefined }) });
});
afterAll(async () => {
  await cloud.close();
  [data, preview].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

type Name = keyof OpenCloud['addresses'];

const post = (name: Name, url: string, body: object, token = '') =>
  fetch(new URL(url, cloud.addresses[name]), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });

/** As the preview of this person asks, by its own address. */
async function callAs(name: Name): Promise<CallShop> {
  const session = await post(name, '/session', { code: `login-preview_openid_of_${name}-1` });
  const { token } = (await session.json()) as { readonly token: string };
  return async <V extends VerbName>(verb: V, input: Input<V>) => {
    const reply = (await (await post(name, '/shop', { verb, input }, token)).json()) as CloudReply;
    // The server guarantees that the answer belongs to this verb.
    return reply.answer as Answer<V>;
  };
}

/** Asks until the order is as it should be; a test that waits in vain fails by its time-out. */
async function orderOnce(call: CallShop, orderId: string, isThere: (order: Order) => boolean): Promise<Order> {
  for (;;) {
    const order = valueOf(await call('order.get', { orderId }));
    if (isThere(order)) return order;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('serves the preview to each of the three at an address of their own', async () => {
  const origins = Object.values(cloud.addresses).map((address) => new URL(address).origin);
  expect(new Set(origins).size).toBe(3);
  expect(await (await fetch(cloud.addresses.another)).text()).toBe('the preview');
});

it('leaves nothing running when its port is taken', async () => {
  const second = path.join(tmpdir(), `xiaopu-cloud-second-${process.pid}`);
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const options = { data: second, preview, log: createLog({ now: Date.now, write: () => undefined }) };
  await expect(openCloud({ ...options, port })).rejects.toThrow('EADDRINUSE');
  expect(existsSync(path.join(second, 'data/PG_VERSION'))).toBe(true);
  expect(existsSync(path.join(second, 'data/postmaster.pid'))).toBe(false);
  taken.close();
  rmSync(second, { recursive: true });
});

it('ends what a start that was killed has left running', async () => {
  const left = path.join(tmpdir(), `xiaopu-cloud-left-${process.pid}`);
  startPostgres(left);
  await endLeftOver(left);
  expect(existsSync(path.join(left, 'data/postmaster.pid'))).toBe(false);
  await endLeftOver(left);
  rmSync(left, { recursive: true });
});

it('sells, is paid by a notification, ships and refunds, and another shopper sees nothing of it', async () => {
  const [shopper, another, seller] = await Promise.all([callAs('shopper'), callAs('another'), callAs('seller')]);
  const { id } = await placeOrder(shopper, { 'gaiwan-1': 1 });
  const params = valueOf(await shopper('order.pay', { orderId: id }));
  const settle = { number: params.kind === 'sandbox' ? params.number : '', outcome: 'paid' };
  expect((await post('shopper', '/preview/settle', settle)).status).toBe(200);
  await orderOnce(shopper, id, ({ state }) => state === 'paid');

  expect(failureOf(await another('order.get', { orderId: id }))).toMatchObject({ code: 'NOT_FOUND' });
  expect(failureOf(await another('desk.summary', {}))).toMatchObject({ code: 'NOT_FOUND' });

  const parcel = { carrier: '顺丰速运', trackingNumber: 'SF1234567890123' };
  valueOf(await seller('desk.ship', { orderId: id, parcels: [parcel] }));
  expect(valueOf(await shopper('order.get', { orderId: id })).state).toBe('shipped');
  valueOf(await seller('desk.refundOrder', { requestId: 'back-1', orderId: id, amount: fen(100), message: '' }));
  const isBack = ({ refunds = [] }: Order) => refunds.some(({ state }) => state === 'refunded');
  expect((await orderOnce(shopper, id, isBack)).refunds).toHaveLength(1);
});
