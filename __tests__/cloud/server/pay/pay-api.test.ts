import { createPayApi, type PayApiOptions } from '@/cloud/server/pay/pay-api';
import { startStandIn, type StandIn } from '@/cloud/server/stand-in';

import { MINUTE } from '@/contract/time';

import { keys } from '../../../support/server/fake-pay-api';
import { failureOf, NOON, valueOf } from '../../../support/shop';

const NUMBER = '20261120120000123456';
/** Nobody listens there: port 9 is reserved for throwing away. */
const NOWHERE = 'http://127.0.0.1:9';

describe('a call of WeChat Pay', () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn({ notifyUrl: NOWHERE, now: () => NOON });
  });
  afterEach(() => standIn.control.clearFaults());
  afterAll(() => standIn.close());

  const api = (over: Partial<PayApiOptions> = {}) =>
    createPayApi({ merchant: standIn.merchant, origins: [standIn.origin], now: () => NOON, ...over });
  const path = () => `/v3/pay/transactions/out-trade-no/${NUMBER}?mchid=${standIn.merchant.merchantId}`;

  it('is answered with a refusal that is believed', async () => {
    expect(valueOf(await api().get(path()))).toMatchObject({ status: 404, refusal: 'ORDER_NOT_EXIST' });
  });

  it('goes to the second host when the first gives no answer', async () => {
    expect((await api({ origins: [NOWHERE, standIn.origin] }).get(path())).ok).toBe(true);
    expect(failureOf(await api({ origins: [NOWHERE, NOWHERE] }).get(path()))).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is given up when a host takes too long', async () => {
    standIn.control.addFault({ kind: 'slow', delayMs: 10 * MINUTE, times: 1 });
    expect(failureOf(await api({ timeoutMs: 20 }).get(path()))).toMatchObject({ code: 'UNAVAILABLE' });
    standIn.control.addFault({ kind: 'slow', delayMs: 1 });
    expect((await api().get(path())).ok).toBe(true);
  });

  it('is not made again when it was answered with a fault', async () => {
    standIn.control.addFault({ kind: 'error', times: 1 });
    const twice = api({ origins: [standIn.origin, standIn.origin] });
    expect(failureOf(await twice.get(path()))).toMatchObject({ detail: { reason: 'WeChat Pay: SYSTEM_ERROR' } });
  });

  it('is later’s when WeChat does not take our signature', async () => {
    const merchant = { ...standIn.merchant, privateKey: keys.foreign.key };
    const late = () => NOON + 6 * MINUTE;
    for (const wrong of [{ merchant }, { merchant: { ...standIn.merchant, serial: '1' } }, { now: late }])
      expect(failureOf(await api(wrong).get(path()))).toMatchObject({ detail: { reason: 'WeChat Pay: SIGN_ERROR' } });
  });

  it('is believed with either of WeChat’s keys, and with no other', async () => {
    const [publicKey, certificate] = [...standIn.merchant.platformKeys];
    if (!publicKey || !certificate) throw new Error('no keys');
    for (const known of [publicKey, certificate]) {
      const merchant = { ...standIn.merchant, platformKeys: new Map([known]) };
      expect((await api({ merchant }).get(path())).ok).toBe(true);
    }
    const merchant = { ...standIn.merchant, platformKeys: new Map([[keys.foreign.serial, keys.foreign.key]]) };
    expect(failureOf(await api({ merchant }).get(path()))).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is told to ask less often, whatever else is in the answer', async () => {
    standIn.control.addFault({ kind: 'busy' });
    expect(valueOf(await api().get(path()))).toMatchObject({ status: 429, refusal: 'FREQUENCY_LIMITED' });
  });

  it('can’t be sent again by someone who has seen it', async () => {
    const seen: Parameters<typeof fetch>[] = [];
    const { fetch: real } = globalThis;
    globalThis.fetch = (...call) => {
      seen.push(call);
      return real(...call);
    };
    await api().get(path());
    globalThis.fetch = real;
    const [first] = seen;
    if (!first) throw new Error('nothing was sent');
    expect((await real(...first)).status).toBe(401);
  });

  it('has no stand-in in production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    await expect(startStandIn({ notifyUrl: NOWHERE })).rejects.toThrow('no payment service');
    process.env['NODE_ENV'] = before;
  });
});
