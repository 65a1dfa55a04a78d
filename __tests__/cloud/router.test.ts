import { createRouter } from '@/cloud/router';
import { Unavailable } from '@/cloud/unavailable';

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

  it('turns an exception into INTERNAL, with a trace that is in the log', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { engine } = openTestShop();
    const broken = {
      ...engine.portsFor(),
      get catalog(): never {
        throw new Error('bug');
      },
    };
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
