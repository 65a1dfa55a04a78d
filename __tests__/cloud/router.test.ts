import { WRITES_PER_MINUTE } from '@/cloud/rate-window';
import { createRouter } from '@/cloud/router';
import { Unavailable } from '@/cloud/unavailable';
import { MINUTE } from '@/contract/time';

import { failureOf, NOON, openTestShop } from '../support/shop';

describe('the router', () => {
  it('includes the cloud’s time in every reply', async () => {
    const { engine } = openTestShop();
    const route = createRouter(() => engine.portsFor());
    expect((await route({ verb: 'shop.get', input: {} })).now).toBe(NOON);
    expect((await route({ verb: 'nothing', input: {} })).now).toBe(NOON);
  });

  it.each(['', 'shop', 'shop.sell', 'constructor', '__proto__', 'toString', 7, null])(
    'rejects the unknown verb %j',
    async (verb) => {
      const { sendRaw } = openTestShop();
      const failure = failureOf(await sendRaw(verb as string, {}));
      expect(failure).toMatchObject({ code: 'INVALID_INPUT', detail: { path: 'verb' } });
    },
  );

  it('takes as many writes in a minute as a thumb makes, from each shopper', async () => {
    const shop = openTestShop();
    const call = shop.callAs('hasty');
    const like = (n: number) => call('feed.like', { postId: 'p1', liked: n % 2 === 0 });
    for (let n = 0; n < WRITES_PER_MINUTE; n += 1) expect((await like(n)).ok).toBe(true);
    const retryAt = NOON + MINUTE;
    expect(failureOf(await like(0))).toMatchObject({ code: 'RATE_LIMITED', retryable: true, detail: { retryAt } });
    expect((await call('feed.get', { postId: 'p1' })).ok).toBe(true);
    expect((await shop.callAs('other')('feed.like', { postId: 'p1', liked: true })).ok).toBe(true);
    shop.clock.now = retryAt;
    expect((await like(0)).ok).toBe(true);
  });

  it('takes any number from the seller', async () => {
    const { call } = openTestShop();
    for (let n = 0; n <= WRITES_PER_MINUTE; n += 1)
      expect((await call('feed.like', { postId: 'p1', liked: n % 2 === 0 })).ok).toBe(true);
  });

  it('turns an exception into INTERNAL, with a trace that is in the log', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const ports = openTestShop().engine.portsFor();
    const catalog = {
      ...ports.catalog,
      get shop(): never {
        throw new Error('bug');
      },
    };
    const broken = { ...ports, catalog };
    const { answer } = await createRouter(() => broken)({ verb: 'shop.get', input: {} });
    const failure = failureOf(answer);
    expect(failure).toMatchObject({ code: 'INTERNAL', kind: 'bug', retryable: false });
    expect(JSON.stringify(log.mock.calls)).toContain((failure.detail as { trace: string }).trace);
    log.mockRestore();
  });

  it('answers UNAVAILABLE when the database can’t be read now', async () => {
    const { engine } = openTestShop();
    const ports = engine.portsFor();
    const get = () => Promise.reject(new Unavailable('database'));
    const { answer } = await createRouter(() => ({ ...ports, db: { ...ports.db, get } }))({
      verb: 'address.list',
      input: {},
    });
    expect(failureOf(answer)).toMatchObject({ code: 'UNAVAILABLE', retryable: true, detail: { reason: 'database' } });
  });
});
