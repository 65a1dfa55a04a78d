import { createAccessTokens } from '@/cloud/server/wechat/access-token';
import { createTokenApi } from '@/cloud/server/wechat/token-api';
import { startStandIn, type StandIn } from '@/cloud/server/stand-in';
import { HOUR, MINUTE } from '@/contract/time';

import { keys } from '../../../support/server/fake-pay-api';
import { createTestValues } from '../../../support/server/shared-values';
import { failureOf, NOON, valueOf } from '../../../support/shop';

const CHECK = '/wxa/msg_sec_check';

describe('the access token', () => {
  const clock = { now: NOON };
  let standIn: StandIn;
  beforeEach(async () => {
    clock.now = NOON;
    standIn = await startStandIn({ notifyUrl: 'http://127.0.0.1:9', now: () => clock.now, keys });
  });
  afterEach(() => standIn.close());

  /** Several processes of one server. */
  function processes(count: number, secret = standIn.wechat.secret) {
    const options = { appId: standIn.wechat.appId, secret, origin: standIn.origin, now: () => clock.now };
    const values = createTestValues();
    const make = () => createTokenApi(createAccessTokens({ ...options, values }), standIn.origin);
    return Array.from({ length: count }, make);
  }
  const fetched = () => standIn.wechat.asked.get('/cgi-bin/stable_token') ?? 0;
  const check = async (api: ReturnType<typeof createTokenApi> | undefined) => {
    if (!api) throw new Error('no process');
    return api.post(CHECK, { content: 'tea' });
  };

  it('is fetched once for all processes', async () => {
    const answers = await Promise.all(processes(5).map(check));
    expect(answers.map((each) => valueOf(each).errcode)).toEqual([0, 0, 0, 0, 0]);
    expect(fetched()).toBe(1);
  });

  it('is replaced five minutes before its end, once', async () => {
    const all = processes(3);
    await check(all[0]);
    clock.now += 2 * HOUR - 5 * MINUTE - 1;
    await Promise.all(all.map(check));
    expect(fetched()).toBe(1);
    clock.now += 1;
    await Promise.all(all.map(check));
    expect(fetched()).toBe(2);
  });

  it('that WeChat does not take any more is replaced, and the call is made again', async () => {
    const all = processes(3);
    await check(all[0]);
    // Another server of the seller has forced a new one.
    standIn.wechat.token = { value: 'other', until: clock.now + 2 * HOUR };
    const answers = await Promise.all(all.map(check));
    expect(answers.map((each) => valueOf(each).errcode)).toEqual([0, 0, 0]);
    expect(fetched()).toBe(2);
  });

  it('is not asked for again and again when the secret is wrong', async () => {
    expect(failureOf(await check(processes(1, 'wrong')[0]))).toMatchObject({ detail: { reason: 'no access token' } });
    expect(fetched()).toBe(1);
  });

  it('is missing while WeChat gives no answer', async () => {
    standIn.control.addFault({ kind: 'down' });
    expect(failureOf(await check(processes(1)[0]))).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is missing while the database gives no answer', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation();
    const away = () => Promise.reject(new Error('away'));
    const { appId, secret } = standIn.wechat;
    const values = { get: away, update: away };
    const tokens = createAccessTokens({ appId, secret, origin: standIn.origin, values, now: () => clock.now });
    expect(failureOf(await tokens.get())).toMatchObject({ code: 'UNAVAILABLE' });
    log.mockRestore();
  });

  it('is never in what goes into the log', async () => {
    const [api] = processes(1);
    await check(api);
    standIn.control.addFault({ kind: 'error' });
    const failed = JSON.stringify(failureOf((await api?.post(CHECK, {})) ?? { ok: true, value: '' }));
    expect(failed).toContain(CHECK);
    expect(failed).not.toContain(standIn.wechat.token.value);
  });
});
