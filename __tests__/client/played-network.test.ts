import { overPlayedNetwork } from '@/client/played-network';
import type { Transport } from '@/client/transport';
import { ok } from '@/contract/result';
import type { Played } from '@/platform/preview';

import { failureOf, valueOf } from '../support/shop';

const PLAYED: Played = { network: 'fine', cashier: 'asks', arrival: 'link', textScale: 1 };
const REPLY = { answer: ok({}), now: 1 };
const request = { verb: 'shop.get', input: {} };

let asked = 0;
const transport: Transport = {
  send: async () => {
    asked += 1;
    return ok(REPLY);
  },
};
const send = () => overPlayedNetwork(transport).send(request);
const play = (network: Played['network']) =>
  Object.assign(globalThis, { window: { xiaopuPreview: { ...PLAYED, network } } });

beforeEach(() => {
  asked = 0;
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'window');
});

it('answers over a fine network', async () => {
  play('fine');
  expect(valueOf(await send())).toEqual(REPLY);
});

it('answers late over a slow one', async () => {
  play('slow');
  const sent = send();
  await jest.advanceTimersByTimeAsync(2_900);
  expect(asked).toBe(0);
  await jest.advanceTimersByTimeAsync(200);
  expect(valueOf(await sent)).toEqual(REPLY);
});

it('asks nothing without one', async () => {
  play('gone');
  expect(failureOf(await send()).code).toBe('OFFLINE');
  expect(asked).toBe(0);
});

it('does what is asked and never answers when answers are lost', async () => {
  play('lost');
  let isAnswered = false;
  void send().then(() => (isAnswered = true));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(1);
  expect(isAnswered).toBe(false);
});

it('follows what is played while the shop is open', async () => {
  play('gone');
  expect((await send()).ok).toBe(false);
  play('fine');
  expect((await send()).ok).toBe(true);
});
