import { createServer, type IncomingMessage } from 'node:http';

import type { Ports } from '@/cloud/ports';
import { createRouter } from '@/cloud/router';
import { answerNotification } from '@/cloud/server/pay/notifications';
import { parseConfiguration } from '@/cloud/server/configuration';
import { startStandIn, type StandIn } from '@/cloud/server/stand-in';
import { standInEnvironment } from '@/cloud/server/stand-in/environment';
import { createWechatServices } from '@/cloud/server/wechat-services';
import type { WechatApi } from '@/cloud/server/wechat/wechat-api';
import { handlePaymentNotification } from '@/cloud/services/payment/late-payment';
import type { Answer, Input, VerbName } from '@/contract/verbs';
import type { ShopContent } from '@/demo/types';

import { openTestShop, valueOf, type CallShop, type TestShop } from '../shop';
import { keys } from './fake-pay-api';
import { createTestValues } from './shared-values';

/** A shop that asks the stand-in for WeChat Pay over HTTP, and takes its notifications. */
export interface WechatShop {
  readonly shop: TestShop;
  readonly standIn: StandIn;
  readonly call: CallShop;
  readonly callAs: (shopperId: string) => CallShop;
  /** The ports of the shop, with WeChat Pay. */
  readonly ports: Ports;
  readonly api: WechatApi;
  /** Sends a notification to the shop's door; the status of the answer. */
  readonly notify: (headers: Readonly<Record<string, string>>, body: string) => Promise<number>;
  /** Problems that only the seller can mend. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

/** What the developer of a server sets, beside what the stand-in does. */
const OWN = {
  SELLER_OPENID: 'oABCDEFGHIJKLMNOPQRSTUVWXYZ1',
  DATABASE_URL: 'postgresql://127.0.0.1/shop',
  SESSION_SECRETS: 'a secret of more than thirty-two characters',
};

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
  const { api, forCaller, ...services } = createWechatServices({
    configuration: valueOf(parseConfiguration({ ...standInEnvironment(standIn), ...OWN })),
    values: createTestValues(),
    blobs: { get: async () => undefined, put: async (key) => `https://shop.example/${key}` },
    now,
    report: (problem, { status = '' }) => void problems.push(`${problem}: ${status}`),
  });
  portsFor = (shopperId) => {
    const ports = shop.engine.portsFor(shopperId);
    return { ...ports, ...services, ...forCaller(ports.caller.shopperId) };
  };
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
    api,
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
