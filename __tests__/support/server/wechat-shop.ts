import { createServer, type IncomingMessage } from 'node:http';

import type { Ports } from '@/cloud/ports';
import { createRouter } from '@/cloud/router';
import { answerNotification } from '@/cloud/server/pay/notifications';
import { createPayApi } from '@/cloud/server/pay/pay-api';
import { createPayments } from '@/cloud/server/pay/payments';
import { startStandIn, type StandIn } from '@/cloud/server/stand-in';
import { handlePaymentNotification } from '@/cloud/services/payment/late-payment';
import { ok } from '@/contract/result';
import type { Answer, Input, VerbName } from '@/contract/verbs';
import type { ShopContent } from '@/demo/types';

import { openTestShop, type CallShop, type TestShop } from '../shop';
import { keys } from './fake-pay-api';

/** A shop that asks the stand-in for WeChat Pay over HTTP, and takes its notifications. */
export interface WechatShop {
  readonly shop: TestShop;
  readonly standIn: StandIn;
  readonly call: CallShop;
  readonly callAs: (shopperId: string) => CallShop;
  /** The ports of the shop, with WeChat Pay. */
  readonly ports: Ports;
  /** Sends a notification to the shop's door; the status of the answer. */
  readonly notify: (headers: Readonly<Record<string, string>>, body: string) => Promise<number>;
  /** Problems that only the seller can mend. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

/** The shop starts empty, with the test's content; its clock is the stand-in's too. */
export async function openWechatShop(content?: ShopContent): Promise<WechatShop> {
  const shop = openTestShop(content ? { content } : {});
  const problems: string[] = [];
  const now = () => shop.clock.now;
  let portsFor: (shopperId?: string) => Ports = () => shop.engine.portsFor();
  const door = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const header = (name: string) => [request.headers[name]].flat()[0];
      const handle = (number: string) => handlePaymentNotification(number, portsFor());
      response.writeHead(await answerNotification({ header, body }, { merchant: standIn.merchant, now, handle })).end();
    });
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const address = door.address();
  const notifyUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/pay`;
  const standIn = await startStandIn({ notifyUrl, now, keys });
  const api = createPayApi({ merchant: standIn.merchant, origins: [standIn.origin], now, timeoutMs: 500 });
  const payments = createPayments({
    api,
    merchant: standIn.merchant,
    now,
    isReceiptConfirmed: async () => ok(true),
    report: (problem, { status = '' }) => void problems.push(`${problem}: ${status}`),
  });
  portsFor = (shopperId) => ({ ...shop.engine.portsFor(shopperId), payments });
  const callAs = (shopperId?: string): CallShop => {
    const route = createRouter(() => portsFor(shopperId));
    // The router guarantees that the answer belongs to this verb.
    return async <V extends VerbName>(verb: V, input: Input<V>) => (await route({ verb, input })).answer as Answer<V>;
  };
  return {
    shop,
    standIn,
    call: callAs(),
    callAs,
    ports: portsFor(),
    notify: async (headers, body) => (await fetch(notifyUrl, { method: 'POST', headers: { ...headers }, body })).status,
    problems,
    close: async () => {
      await standIn.close();
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
