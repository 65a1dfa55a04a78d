import { createRouter } from '@/cloud/router';

import { failureOf, NOON, openShop } from '../support/shop';

describe('the router', () => {
  it('tells the time of the cloud with every answer', async () => {
    const { engine } = openShop();
    const route = createRouter(() => engine.portsFor());
    expect((await route({ verb: 'shop.get', input: {} })).now).toBe(NOON);
    expect((await route({ verb: 'nothing', input: {} })).now).toBe(NOON);
  });

  it.each(['', 'shop', 'shop.sell', 'constructor', '__proto__', 'toString', 7, null])(
    'knows no verb %j',
    async (verb) => {
      const { send } = openShop();
      const failure = failureOf(await send(verb as string, {}));
      expect(failure).toMatchObject({ code: 'INVALID_INPUT', detail: { path: 'verb' } });
    },
  );

  it('turns a bug into INTERNAL, with a trace that is in the log', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { engine } = openShop();
    const broken = {
      ...engine.portsFor(),
      get window(): never {
        throw new Error('bug');
      },
    };
    const { answer } = await createRouter(() => broken)({ verb: 'shop.get', input: {} });
    const failure = failureOf(answer);
    expect(failure).toMatchObject({ code: 'INTERNAL', kind: 'bug', retryable: false });
    expect(JSON.stringify(log.mock.calls)).toContain((failure.detail as { trace: string }).trace);
    log.mockRestore();
  });
});
